package fr.essaim.resources;

import fr.essaim.attachments.AttachmentDetails;
import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Tagged;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.richtext.RichText;
import fr.essaim.topics.TopicReference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Resource", description = "A resource in full.")
public record ResourceDetails(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Version, as in the ETag", examples = "3", required = true)
        int version,

        @Schema(description = "State, as the reader may know it", examples = "PUBLISHED", required = true)
        ResourceState state,

        @Schema(
                description = "Why it was sent back or archived; its writers read it",
                examples = "Les sources manquent.",
                required = true,
                nullable = true)
        @Nullable
        String reason,

        @Schema(description = "The latest published version; 0 while there is none", examples = "2", required = true)
        int number,

        @Schema(description = "The latest published version, or the first draft", required = true)
        ResourceContent content,

        @Schema(
                description = "What is being written beside a published version; for its writers",
                required = true,
                nullable = true)
        @Nullable
        ResourceContent revision,

        @Schema(description = "The body of `content`, ready to be shown", required = true, nullable = true) @Nullable
        RichText renderedBody,

        @Schema(description = "The body of `revision`, ready to be shown", required = true, nullable = true) @Nullable
        RichText renderedRevision,

        @Schema(description = "The files that `content` and `revision` name", required = true)
        List<AttachmentDetails> attachments,

        @Schema(description = "Who reads it once it is published", examples = "PUBLIC", required = true)
        ResourceVisibility visibility,

        @Schema(
                description = "When somebody should look whether it still holds",
                examples = "2027-11-22",
                required = true,
                nullable = true)
        @Nullable
        LocalDate reviewBy,

        @Schema(description = "Whether that day has passed", examples = "false", required = true)
        boolean stale,

        @Schema(description = "The organisation that shares it", required = true, nullable = true) @Nullable
        Reference ownerOrganisation,

        @Schema(description = "The community it belongs to", required = true, nullable = true) @Nullable
        Reference community,

        @Schema(description = "The year of a cycle it belongs to", required = true, nullable = true) @Nullable
        Reference cycleYear,

        @Schema(description = "The meeting it is a support of", required = true, nullable = true) @Nullable
        Reference meeting,

        @Schema(description = "What it is about, by name", required = true)
        List<TopicReference> topics,

        @Schema(description = "Who created it; for its writers", required = true, nullable = true) @Nullable
        Reference creator,

        @Schema(description = "People who found it useful", examples = "7", required = true)
        int votes,

        @Schema(description = "Whether the reader is one of them", examples = "true", required = true)
        boolean voted,

        @Schema(description = "Comments that everybody sees", examples = "2", required = true)
        int comments,

        @Schema(description = "Whether this is invented demonstration data", examples = "false", required = true)
        boolean demo,

        @Schema(
                description = "When its latest version was published",
                examples = "2026-11-22T09:30:00Z",
                required = true,
                nullable = true)
        @Nullable
        Instant publishedAt,

        @Schema(description = "Creation", examples = "2026-11-22T09:30:00Z", required = true)
        Instant createdAt,

        @Schema(description = "Last change", examples = "2026-11-22T09:30:00Z", required = true)
        Instant updatedAt,

        @Schema(description = "What the reader may do", examples = "[\"UPDATE\",\"SUBMIT\"]", required = true)
        List<ResourceAction> actions)
        implements Tagged {

    /** The same with those of an owner's files that its texts name, in their order. */
    ResourceDetails with(List<AttachmentDetails> files) {
        List<UUID> named = Stream.concat(
                        content.attachmentIds().stream(),
                        revision == null ? Stream.empty() : revision.attachmentIds().stream())
                .distinct()
                .toList();
        List<AttachmentDetails> own = named.stream()
                .flatMap(id -> files.stream().filter(file -> file.id().equals(id)))
                .toList();
        return new ResourceDetails(
                id,
                version,
                state,
                reason,
                number,
                content,
                revision,
                renderedBody,
                renderedRevision,
                own,
                visibility,
                reviewBy,
                stale,
                ownerOrganisation,
                community,
                cycleYear,
                meeting,
                topics,
                creator,
                votes,
                voted,
                comments,
                demo,
                publishedAt,
                createdAt,
                updatedAt,
                actions);
    }

    @Override
    public EntityTag entityTag() {
        return EntityTag.of(
                version,
                attachments,
                stale,
                ownerOrganisation,
                community,
                topics,
                cycleYear,
                meeting,
                creator,
                votes,
                voted,
                comments,
                actions);
    }
}
