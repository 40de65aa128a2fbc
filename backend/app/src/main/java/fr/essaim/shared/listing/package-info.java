/** Keyset lists written once: page request, sort keys, SQL conditions, cursors, CSV. Depends on no feature. */
@NullMarked
package fr.essaim.shared.listing;

import org.jspecify.annotations.NullMarked;
