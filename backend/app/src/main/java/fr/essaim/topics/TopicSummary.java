package fr.essaim.topics;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A topic as a list shows it.")
public record TopicSummary(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "The code of its scheme", examples = "themes", required = true)
        String scheme,

        @Schema(description = "Its name", required = true) Wording prefLabel,

        @Schema(description = "What people also call it", required = true)
        OtherWords altLabels,

        @Schema(description = "The topic that it is part of; null at the top", required = true, nullable = true)
        @Nullable
        TopicReference broader,

        @Schema(description = "Whether one still tags with it", examples = "ACTIVE", required = true)
        TopicState state,

        @Schema(description = "The topic that it was merged into", required = true, nullable = true) @Nullable
        TopicReference replacedBy,

        @Schema(description = "Last change", examples = "2026-11-22T09:30:00Z", required = true)
        Instant updatedAt) {}
