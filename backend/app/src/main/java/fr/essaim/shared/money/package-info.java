/** Exact amounts of money. Depends on nothing. */
@NullMarked
package fr.essaim.shared.money;

import org.jspecify.annotations.NullMarked;
