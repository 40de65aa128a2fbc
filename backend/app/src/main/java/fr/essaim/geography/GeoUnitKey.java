package fr.essaim.geography;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Names one unit.
 *
 * @param vintage null for the newest that is loaded
 */
@Schema(description = "Names one unit of the geography.")
public record GeoUnitKey(
        @Schema(description = "Vintage of the geographic code; the newest by default", examples = "2026") @Nullable
        Integer vintage,

        @Schema(description = "Kind of unit", examples = "COMMUNE")
        GeoUnitKind kind,

        @Schema(description = "Official code", examples = "80021")
        String code) {}
