package fr.essaim.geography;

import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A vintage of the geography that is loaded.")
public record GeoVintage(
        @Schema(description = "Year of the geographic code", examples = "2026", required = true)
        int year,

        @Schema(description = "Whether it is the default one", examples = "true", required = true)
        boolean newest,

        @Schema(
                description = "Who made the data; to be credited",
                examples = "INSEE (code officiel géographique, populations), DGCL (EPCI)",
                required = true)
        String source,

        @Schema(description = "When it was imported", examples = "2026-11-22T09:30:00Z", required = true)
        Instant importedAt,

        @Schema(description = "Number of units by kind", examples = "{\"COMMUNE\": 34969}", required = true)
        Map<GeoUnitKind, Integer> counts) {}
