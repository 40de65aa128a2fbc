/** Languages and text rules shared by features. Depends on nothing. */
@NullMarked
package fr.essaim.shared.text;

import org.jspecify.annotations.NullMarked;
