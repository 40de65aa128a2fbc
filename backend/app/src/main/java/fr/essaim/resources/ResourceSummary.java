package fr.essaim.resources;

import fr.essaim.shared.listing.CsvColumns;
import fr.essaim.shared.listing.Reference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A resource as a list shows it: its published version, or its first draft.")
public record ResourceSummary(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Title", examples = "Recruter autrement dans les petites communes", required = true)
        String title,

        @Schema(description = "What sort of resource it is", examples = "REPORT", required = true)
        ResourceKind kind,

        @Schema(
                description = "In a few sentences, without markup",
                examples = "Ce que six stations ont essayé.",
                required = true)
        String summary,

        @Schema(description = "Language (BCP 47)", examples = "fr", required = true)
        String language,

        @Schema(
                description = "SPDX identifier; null when all rights are reserved",
                examples = "etalab-2.0",
                required = true,
                nullable = true)
        @Nullable
        String licence,

        @Schema(description = "The territory it is about", required = true, nullable = true) @Nullable
        Reference territory,

        @Schema(description = "The organisation that shares it", required = true, nullable = true) @Nullable
        Reference ownerOrganisation,

        @Schema(description = "The community it belongs to", required = true, nullable = true) @Nullable
        Reference community,

        @Schema(description = "State, as the reader may know it", examples = "PUBLISHED", required = true)
        ResourceState state,

        @Schema(description = "The latest published version; 0 while there is none", examples = "2", required = true)
        int number,

        @Schema(description = "Who reads it once it is published", examples = "PUBLIC", required = true)
        ResourceVisibility visibility,

        @Schema(description = "People who found it useful", examples = "7", required = true)
        int votes,

        @Schema(description = "Comments that everybody sees", examples = "2", required = true)
        int comments,

        @Schema(
                description = "When somebody should look whether it still holds",
                examples = "2027-11-22",
                required = true,
                nullable = true)
        @Nullable
        LocalDate reviewBy,

        @Schema(description = "Whether that day has passed", examples = "false", required = true)
        boolean stale,

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
    static final CsvColumns<ResourceSummary> CSV = new CsvColumns<ResourceSummary>()
            .column("id", ResourceSummary::id)
            .column("title", ResourceSummary::title)
            .column("kind", ResourceSummary::kind)
            .column("summary", ResourceSummary::summary)
            .column("language", ResourceSummary::language)
            .column("licence", ResourceSummary::licence)
            .column(
                    "territory",
                    r -> r.territory() == null ? null : r.territory().name())
            .column(
                    "ownerOrganisation",
                    r -> r.ownerOrganisation() == null
                            ? null
                            : r.ownerOrganisation().name())
            .column(
                    "community",
                    r -> r.community() == null ? null : r.community().name())
            .column("state", ResourceSummary::state)
            .column("number", ResourceSummary::number)
            .column("visibility", ResourceSummary::visibility)
            .column("votes", ResourceSummary::votes)
            .column("comments", ResourceSummary::comments)
            .column("reviewBy", ResourceSummary::reviewBy)
            .column("publishedAt", ResourceSummary::publishedAt)
            .column("demo", ResourceSummary::demo)
            .column("updatedAt", ResourceSummary::updatedAt);
}
