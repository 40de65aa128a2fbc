/**
 * Thematic cycles of communities and their years. What lives in a community names the year it belongs to through
 * {@link fr.essaim.communities.cycles.CycleService#requireYear}. Depends on communities.
 */
@NullMarked
package fr.essaim.communities.cycles;

import org.jspecify.annotations.NullMarked;
