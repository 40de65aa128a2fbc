package fr.essaim.resources;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A collection of resources as a list shows it.")
public record ResourceCollectionSummary(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Title", examples = "Pour bien commencer", required = true)
        String title,

        @Schema(description = "In a few sentences", examples = "À lire avant la première réunion.", required = true)
        String summary,

        @Schema(description = "Who reads it", examples = "PUBLIC", required = true)
        ResourceCollectionVisibility visibility,

        @Schema(description = "Whether this is invented demonstration data", examples = "false", required = true)
        boolean demo,

        @Schema(description = "Last change", examples = "2026-11-22T09:30:00Z", required = true)
        Instant updatedAt) {}
