package fr.essaim.topics;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A scheme of topics as a list shows it.")
public record TopicSchemeSummary(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Short name, by which addresses and topics name it", examples = "themes", required = true)
        String code,

        @Schema(description = "Its name", required = true) Wording label,

        @Schema(description = "What it is for", required = true)
        Explanation description,

        @Schema(description = "How many of its topics are in use", examples = "52", required = true)
        int topicCount,

        @Schema(description = "Last change", examples = "2026-11-22T09:30:00Z", required = true)
        Instant updatedAt) {}
