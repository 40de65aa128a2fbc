package fr.essaim.competences;

import fr.essaim.topics.Wording;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A framework of competences in a list.")
public record FrameworkSummary(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Short name", examples = "developpement-territorial", required = true)
        String code,

        @Schema(description = "What it is called", required = true)
        Wording label,

        @Schema(description = "Latest published version; 0 while there is none", examples = "2", required = true)
        int number,

        @Schema(description = "How many competences it has", examples = "47", required = true)
        int competenceCount,

        @Schema(
                description = "When that version was published",
                examples = "2026-11-23T09:30:00Z",
                required = true,
                nullable = true)
        @Nullable
        Instant publishedAt) {}
