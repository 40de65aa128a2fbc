package fr.essaim.geography;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A unit of a kind that the context tells.")
public record GeoName(
        @Schema(description = "Official code", examples = "80", required = true)
        String code,

        @Schema(description = "Official name", examples = "Somme", required = true)
        String name) {}
