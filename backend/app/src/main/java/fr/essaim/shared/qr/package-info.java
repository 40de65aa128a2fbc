/** Codes that cameras read. Depends on no feature. */
@NullMarked
package fr.essaim.shared.qr;

import org.jspecify.annotations.NullMarked;
