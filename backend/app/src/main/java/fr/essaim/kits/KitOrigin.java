package fr.essaim.kits;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A version of a kit and the records it cites.")
public record KitOrigin(
        @Schema(description = "The version", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID versionId,

        @Schema(description = "Its number", examples = "2", required = true)
        int number,

        @Schema(
                description = "When it was published",
                examples = "2026-11-22T09:30:00Z",
                required = true,
                nullable = true)
        @Nullable
        Instant publishedAt,

        @Schema(description = "The records it cites, as far as the reader may know of them", required = true)
        List<CitedRecord> records) {}
