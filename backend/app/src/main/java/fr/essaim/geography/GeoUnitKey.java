package fr.essaim.geography;

import org.jspecify.annotations.Nullable;

/**
 * Names one unit.
 *
 * @param vintage null for the newest that is loaded
 * @param code official code
 */
public record GeoUnitKey(@Nullable Integer vintage, GeoUnitKind kind, String code) {}
