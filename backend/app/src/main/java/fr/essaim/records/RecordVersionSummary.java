package fr.essaim.records;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ExperienceVersionSummary", description = "A published version of a record as a list shows it.")
public record RecordVersionSummary(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Its number, from 1", examples = "2", required = true)
        int number,

        @Schema(description = "What it was called", examples = "Six cafés de rue", required = true)
        String title,

        @Schema(description = "When it was published", examples = "2026-11-22T09:30:00Z", required = true)
        Instant publishedAt) {}
