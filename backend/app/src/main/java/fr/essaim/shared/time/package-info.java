/** The one source of the present moment. Depends on nothing. */
@NullMarked
package fr.essaim.shared.time;

import org.jspecify.annotations.NullMarked;
