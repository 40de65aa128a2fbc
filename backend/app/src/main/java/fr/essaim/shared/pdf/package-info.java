/** Documents to print, as tagged PDF. Depends on no feature. */
@NullMarked
package fr.essaim.shared.pdf;

import org.jspecify.annotations.NullMarked;
