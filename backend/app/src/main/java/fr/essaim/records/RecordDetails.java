package fr.essaim.records;

import fr.essaim.attachments.AttachmentDetails;
import fr.essaim.people.PersonReference;
import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Tagged;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.richtext.RichText;
import fr.essaim.topics.TopicReference;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ExperienceRecord", description = "A record in full.")
public record RecordDetails(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Version, as in the ETag", examples = "3", required = true)
        int version,

        @Schema(description = "Its stable code", examples = "EXP-2026-0042", required = true)
        String code,

        @Schema(description = "State, as the reader may know it", examples = "PUBLISHED", required = true)
        RecordState state,

        @Schema(
                description = "Why it was withdrawn, told to everybody; or sent back, told to its authors",
                examples = "Les chiffres étaient faux.",
                required = true,
                nullable = true)
        @Nullable
        String reason,

        @Schema(description = "The latest published version; 0 while there is none", examples = "2", required = true)
        int number,

        @Schema(
                description = "How often it was handed to peers; told to who reads drafts",
                examples = "1",
                required = true)
        int round,

        @Schema(
                description =
                        "The latest published version, or the first draft; null once it is withdrawn, but to its authors",
                required = true,
                nullable = true)
        @Nullable
        ExperienceContent content,

        @Schema(
                description = "What is being written beside a published version; for its authors and reviewers",
                required = true,
                nullable = true)
        @Nullable
        ExperienceContent revision,

        @Schema(
                description = "The chapters of `content`, ready to be shown, by the name of their field",
                required = true)
        Map<String, RichText> renderedContent,

        @Schema(
                description = "The chapters of `revision`, ready to be shown, by the name of their field",
                required = true)
        Map<String, RichText> renderedRevision,

        @Schema(
                description = "Pointers to what peers need to find before they can review what is being written",
                examples = "[\"/lessons\"]",
                required = true)
        List<String> lacks,

        @Schema(description = "The files that `content` and `revision` name", required = true)
        List<AttachmentDetails> attachments,

        @Schema(description = "Whether readers are not told whose it is", examples = "false", required = true)
        boolean anonymous,

        @Schema(description = "Whose experience it is, where the reader is told", required = true, nullable = true)
        @Nullable
        Reference territory,

        @Schema(description = "Whose experience it is, where the reader is told", required = true, nullable = true)
        @Nullable
        Reference organisation,

        @Schema(description = "Who wrote it, where the reader is told", required = true)
        List<PersonReference> authors,

        @Schema(description = "Who reads it once it is published", examples = "PUBLIC", required = true)
        RecordVisibility visibility,

        @Schema(
                description = "When those whose experience it is last agreed that more people know of it",
                examples = "2026-11-22T09:30:00Z",
                required = true,
                nullable = true)
        @Nullable
        Instant consentedAt,

        @Schema(description = "The programme it comes from", required = true, nullable = true) @Nullable
        Reference programme,

        @Schema(description = "The community it is shared in", required = true, nullable = true) @Nullable
        Reference community,

        @Schema(description = "What it is about, obstacles and levers among it, by name", required = true)
        List<TopicReference> topics,

        @Schema(description = "Earlier records it builds on, as far as the reader may know of them", required = true)
        List<RecordSource> sources,

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
        List<RecordAction> actions)
        implements Tagged {

    /** The same with those of its files that the reader's texts name, in their order. */
    RecordDetails with(List<AttachmentDetails> files) {
        List<AttachmentDetails> named = Stream.concat(ids(content), ids(revision))
                .distinct()
                .flatMap(id -> files.stream().filter(file -> file.id().equals(id)))
                .toList();
        return new RecordDetails(
                id,
                version,
                code,
                state,
                reason,
                number,
                round,
                content,
                revision,
                renderedContent,
                renderedRevision,
                lacks,
                named,
                anonymous,
                territory,
                organisation,
                authors,
                visibility,
                consentedAt,
                programme,
                community,
                topics,
                sources,
                demo,
                publishedAt,
                createdAt,
                updatedAt,
                actions);
    }

    boolean allows(RecordAction action) {
        return actions.contains(action);
    }

    private static Stream<UUID> ids(@Nullable ExperienceContent text) {
        return text == null ? Stream.empty() : text.attachmentIds().stream();
    }

    @Override
    public EntityTag entityTag() {
        return EntityTag.of(
                version,
                state,
                attachments,
                territory,
                organisation,
                authors,
                programme,
                community,
                topics,
                sources,
                actions);
    }
}
