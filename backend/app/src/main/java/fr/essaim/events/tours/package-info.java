/**
 * Tours: meetings that travel from territory to territory of a programme, who hosts when, and whether the plan can hold. Depends on
 * communities, programmes and resources beside events.
 */
@NullMarked
package fr.essaim.events.tours;

import org.jspecify.annotations.NullMarked;
