/** Who does what for a territory. Territories read these rows to know who leads them; only the demonstration data calls in. */
@NullMarked
package fr.essaim.territories.roles;

import org.jspecify.annotations.NullMarked;
