/**
 * The official French geography, by vintage of the geographic code. Any feature may ask {@link fr.essaim.geography.GeoUnitService}
 * what a unit is and what an area made of units adds up to.
 */
@NullMarked
package fr.essaim.geography;

import org.jspecify.annotations.NullMarked;
