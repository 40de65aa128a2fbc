package fr.essaim.kits;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A version of a kit as a list shows it.")
public record KitVersionSummary(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Its number, from 1", examples = "2", required = true)
        int number,

        @Schema(description = "State", examples = "PUBLISHED", required = true)
        KitVersionState state,

        @Schema(description = "What it is called", examples = "Construire des alliances", required = true)
        String title,

        @Schema(
                description = "What changed since the version before",
                examples = "Une séance de plus.",
                required = true,
                nullable = true)
        @Nullable
        String changeNote,

        @Schema(
                description = "When it was published",
                examples = "2026-11-22T09:30:00Z",
                required = true,
                nullable = true)
        @Nullable
        Instant publishedAt) {}
