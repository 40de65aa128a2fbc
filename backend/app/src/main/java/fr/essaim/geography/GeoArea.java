package fr.essaim.geography;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an area made of several units adds up to. A commune that belongs to several of them counts once.
 *
 * @param population null when it is not known, which is so as soon as a delegated or associated commune is counted alone
 * @param latitude centre of its located communes, weighted by population, in decimal degrees; null when none is located
 * @param longitude see latitude
 * @param departements all it lies in, by code
 * @param regions all it lies in, by code
 */
public record GeoArea(
        @Nullable Long population,
        @Nullable Double latitude,
        @Nullable Double longitude,
        List<GeoName> departements,
        List<GeoName> regions) {
    static final GeoArea NONE = new GeoArea(null, null, null, List.of(), List.of());
}
