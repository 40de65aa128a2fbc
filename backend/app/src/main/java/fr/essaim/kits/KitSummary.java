package fr.essaim.kits;

import fr.essaim.shared.listing.CsvColumns;
import fr.essaim.shared.listing.Reference;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A kit as a list shows it.")
public record KitSummary(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Its stable code", examples = "KIT-2026-0007", required = true)
        String code,

        @Schema(description = "State", examples = "PUBLISHED", required = true)
        KitState state,

        @Schema(description = "The latest published version; 0 while there is none", examples = "2", required = true)
        int number,

        @Schema(description = "What it is called", examples = "Construire des alliances", required = true)
        String title,

        @Schema(description = "In a few sentences", examples = "Sept séances pour s’allier.", required = true)
        String summary,

        @Schema(description = "Language it is written in (BCP 47)", examples = "fr", required = true)
        String language,

        @Schema(
                description = "SPDX identifier; null when all rights are reserved",
                examples = "CC-BY-SA-4.0",
                required = true,
                nullable = true)
        @Nullable
        String licence,

        @Schema(description = "The organisation that answers for it", required = true)
        Reference owner,

        @Schema(description = "The community it was made in", required = true, nullable = true) @Nullable
        Reference community,

        @Schema(description = "The programme it comes from", required = true, nullable = true) @Nullable
        Reference programme,

        @Schema(
                description = "How many territories made it their own, whatever came of it",
                examples = "4",
                required = true)
        int adoptions,

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

    static final CsvColumns<KitSummary> CSV = new CsvColumns<KitSummary>()
            .column("id", KitSummary::id)
            .column("code", KitSummary::code)
            .column("state", KitSummary::state)
            .column("number", KitSummary::number)
            .column("title", KitSummary::title)
            .column("summary", KitSummary::summary)
            .column("language", KitSummary::language)
            .column("licence", KitSummary::licence)
            .column("owner", kit -> kit.owner().name())
            .column("community", kit -> name(kit.community()))
            .column("programme", kit -> name(kit.programme()))
            .column("adoptions", KitSummary::adoptions)
            .column("demo", KitSummary::demo)
            .column("publishedAt", KitSummary::publishedAt)
            .column("updatedAt", KitSummary::updatedAt);

    private static @Nullable String name(@Nullable Reference reference) {
        return reference == null ? null : reference.name();
    }
}
