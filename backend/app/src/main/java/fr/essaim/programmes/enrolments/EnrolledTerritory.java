package fr.essaim.programmes.enrolments;

import fr.essaim.geography.GeoName;
import fr.essaim.territories.TerritoryKind;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "The territory of an enrolment, with what a map of the programme needs.")
public record EnrolledTerritory(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Name in use", examples = "Amiens", required = true)
        String name,

        @Schema(description = "What sort of area it is", examples = "COMMUNE", required = true)
        TerritoryKind kind,

        @Schema(
                description = "Inhabitants of its communes, each counted once; null when unknown",
                examples = "136449",
                required = true,
                nullable = true)
        @Nullable
        Long population,

        @Schema(
                description = "Middle of its communes weighted by population, degrees north (WGS 84)",
                examples = "49.9",
                required = true,
                nullable = true)
        @Nullable
        Double latitude,

        @Schema(
                description = "Middle of its communes weighted by population, degrees east (WGS 84)",
                examples = "2.3",
                required = true,
                nullable = true)
        @Nullable
        Double longitude,

        @Schema(description = "The départements it lies in", required = true)
        List<GeoName> departements) {}
