package fr.essaim.records;

import fr.essaim.shared.listing.CsvColumns;
import fr.essaim.shared.listing.Reference;
import fr.essaim.topics.TopicReference;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "ExperienceRecordSummary",
        description = "A record as a list shows it: its published version, or its first draft.")
public record RecordSummary(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Its stable code", examples = "EXP-2026-0042", required = true)
        String code,

        @Schema(description = "State, as the reader may know it", examples = "PUBLISHED", required = true)
        RecordState state,

        @Schema(description = "The latest published version; 0 while there is none", examples = "2", required = true)
        int number,

        @Schema(
                description = "What it is called",
                examples = "Six cafés de rue pour un plan de mobilité",
                required = true)
        String title,

        @Schema(
                description = "In a few sentences, without markup; empty once it is withdrawn",
                examples = "Aller vers ceux qui ne viennent pas.",
                required = true)
        String summary,

        @Schema(description = "Language it is written in (BCP 47)", examples = "fr", required = true)
        String language,

        @Schema(
                description = "SPDX identifier; null when all rights are reserved",
                examples = "CC-BY-4.0",
                required = true,
                nullable = true)
        @Nullable
        String licence,

        @Schema(description = "Whether readers are not told whose it is", examples = "false", required = true)
        boolean anonymous,

        @Schema(description = "Whose experience it is, where the reader is told", required = true, nullable = true)
        @Nullable
        Reference territory,

        @Schema(description = "Whose experience it is, where the reader is told", required = true, nullable = true)
        @Nullable
        Reference organisation,

        @Schema(description = "Who reads it once it is published", examples = "PUBLIC", required = true)
        RecordVisibility visibility,

        @Schema(description = "The programme it comes from", required = true, nullable = true) @Nullable
        Reference programme,

        @Schema(description = "The community it is shared in", required = true, nullable = true) @Nullable
        Reference community,

        @Schema(description = "What it is about, obstacles and levers among it, by name", required = true)
        List<TopicReference> topics,

        @Schema(description = "Whether this is invented demonstration data", examples = "false", required = true)
        boolean demo,

        @Schema(
                description = "When its latest version was published",
                examples = "2026-11-22T09:30:00Z",
                required = true,
                nullable = true)
        @Nullable
        Instant publishedAt,

        @Schema(description = "Last change", examples = "2026-11-22T09:30:00Z", required = true)
        Instant updatedAt) {

    static final CsvColumns<RecordSummary> CSV = new CsvColumns<RecordSummary>()
            .column("id", RecordSummary::id)
            .column("code", RecordSummary::code)
            .column("state", RecordSummary::state)
            .column("number", RecordSummary::number)
            .column("title", RecordSummary::title)
            .column("summary", RecordSummary::summary)
            .column("language", RecordSummary::language)
            .column("licence", RecordSummary::licence)
            .column("anonymous", RecordSummary::anonymous)
            .column("territory", r -> name(r.territory()))
            .column("organisation", r -> name(r.organisation()))
            .column("visibility", RecordSummary::visibility)
            .column("programme", r -> name(r.programme()))
            .column("community", r -> name(r.community()))
            .column(
                    "topics",
                    r -> String.join(
                            ", ",
                            r.topics().stream().map(t -> t.prefLabel().fr()).toList()))
            .column("demo", RecordSummary::demo)
            .column("publishedAt", RecordSummary::publishedAt)
            .column("updatedAt", RecordSummary::updatedAt);

    private static @Nullable String name(@Nullable Reference reference) {
        return reference == null ? null : reference.name();
    }
}
