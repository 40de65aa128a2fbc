/**
 * Working groups of communities: their mandate, who leads them, who sits in them. What they deliver has a package of its own
 * below. Depends on communities and their memberships.
 */
@NullMarked
package fr.essaim.communities.groups;

import org.jspecify.annotations.NullMarked;
