package fr.essaim.communities.contributions;

import fr.essaim.people.PersonReference;
import fr.essaim.shared.listing.Reference;
import fr.essaim.topics.TopicReference;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A contribution as a list shows it.")
public record ContributionSummary(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "The community", required = true)
        Reference community,

        @Schema(description = "Who proposes it", required = true)
        PersonReference person,

        @Schema(description = "What is proposed", examples = "FLASH_TOPIC", required = true)
        ContributionKind kind,

        @Schema(description = "In a few words", examples = "Animer une réunion publique sans estrade", required = true)
        String title,

        @Schema(description = "The year of a cycle it belongs to", required = true, nullable = true) @Nullable
        Reference cycleYear,

        @Schema(description = "What it is about, by name", required = true)
        List<TopicReference> topics,

        @Schema(description = "State", examples = "SUBMITTED", required = true)
        ContributionState state,

        @Schema(
                description = "Why it was declined",
                examples = "Le sujet a été traité en octobre.",
                required = true,
                nullable = true)
        @Nullable
        String reason,

        @Schema(description = "When it was proposed", examples = "2026-11-22T09:30:00Z", required = true)
        Instant submittedAt,

        @Schema(description = "Days since it was proposed, or until it was decided", examples = "3", required = true)
        int ageDays,

        @Schema(
                description = "When it was published",
                examples = "2026-11-25T09:30:00Z",
                required = true,
                nullable = true)
        @Nullable
        Instant publishedAt,

        @Schema(description = "Whether this is invented demonstration data", examples = "false", required = true)
        boolean demo,

        @Schema(description = "Last change", examples = "2026-11-22T09:30:00Z", required = true)
        Instant updatedAt) {}
