package fr.essaim.communities;

import fr.essaim.people.Occupation;
import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Tagged;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.richtext.RichText;
import fr.essaim.topics.TopicReference;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Community", description = "A community in full.")
public record CommunityDetails(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Version, as in the ETag", examples = "3", required = true)
        int version,

        @Schema(description = "Its part of addresses", examples = "communaute-apprenante", required = true)
        String slug,

        @Schema(
                description = "Name in use",
                examples = "Communauté apprenante ingénierie territoriale",
                required = true)
        String name,

        @Schema(
                description = "What it is for",
                examples = "Apprendre ensemble l’ingénierie territoriale.",
                required = true)
        String purpose,

        @Schema(
                description = "What its members agree on, in Markdown",
                examples = "Chacun partage ce qu’il sait, et ce qu’il ne sait pas.",
                required = true,
                nullable = true)
        @Nullable
        String charter,

        @Schema(description = "The charter, ready to be shown", required = true, nullable = true) @Nullable
        RichText renderedCharter,

        @Schema(description = "The organisation that carries it", required = true)
        Reference ownerOrganisation,

        @Schema(description = "The territory it is about", required = true, nullable = true) @Nullable
        Reference territory,

        @Schema(description = "What it is about, by name", required = true)
        List<TopicReference> topics,

        @Schema(
                description = "Whom it is for",
                examples = "Les agents de la jeunesse et des sports.",
                required = true,
                nullable = true)
        @Nullable
        String audience,

        @Schema(description = "The occupations it is for; empty when any", examples = "[\"CEPJ\"]", required = true)
        List<Occupation> audienceOccupations,

        @Schema(description = "Who learns that it exists", examples = "PUBLIC", required = true)
        CommunityVisibility visibility,

        @Schema(description = "How one gets in", examples = "ON_REQUEST", required = true)
        JoinPolicy joinPolicy,

        @Schema(
                description = "Where to write to",
                examples = "communaute@example.org",
                required = true,
                nullable = true)
        @Nullable
        String contactEmail,

        @Schema(description = "Within how many days requests are answered", examples = "15", required = true)
        int answerDays,

        @Schema(description = "State; nobody joins an archived one", examples = "ACTIVE", required = true)
        CommunityState state,

        @Schema(
                description = "Why it was archived",
                examples = "Le cycle est terminé.",
                required = true,
                nullable = true)
        @Nullable
        String archiveReason,

        @Schema(description = "How many people take part", examples = "94", required = true)
        int memberCount,

        @Schema(description = "What the reader is to it", required = true)
        CommunityStanding my,

        @Schema(
                description = "How many requests wait for an answer; for facilitators and staff",
                examples = "4",
                required = true,
                nullable = true)
        @Nullable
        Integer openRequestCount,

        @Schema(description = "Whether this is invented demonstration data", examples = "false", required = true)
        boolean demo,

        @Schema(description = "Creation", examples = "2026-11-22T09:30:00Z", required = true)
        Instant createdAt,

        @Schema(description = "Last change", examples = "2026-11-22T09:30:00Z", required = true)
        Instant updatedAt,

        @Schema(description = "What the reader may do", examples = "[\"UPDATE\",\"ARCHIVE\"]", required = true)
        List<CommunityAction> actions)
        implements Tagged {

    @Override
    public EntityTag entityTag() {
        return EntityTag.of(version, ownerOrganisation, territory, topics, memberCount, my, openRequestCount, actions);
    }
}
