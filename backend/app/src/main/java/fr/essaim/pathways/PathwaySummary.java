package fr.essaim.pathways;

import fr.essaim.shared.listing.CsvColumns;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.listing.Row;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ExperiencePathwaySummary", description = "An experience pathway as a list shows it.")
public record PathwaySummary(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "State; drafts are for those who write them", examples = "CALL_OPEN", required = true)
        PathwayState state,

        @Schema(description = "What it is called", examples = "Alliances pionnières", required = true)
        String title,

        @Schema(
                description = "One sentence, without markup",
                examples = "Onze pionniers écrivent un kit ensemble.",
                required = true)
        String summary,

        @Schema(
                description = "The organisation that leads it",
                examples = "Agence nationale des territoires",
                required = true)
        String organisation,

        @Schema(description = "How many organise it", examples = "3", required = true)
        int organisationCount,

        @Schema(description = "The community of its pioneers", required = true, nullable = true) @Nullable
        Reference community,

        @Schema(description = "The programme it is part of", required = true, nullable = true) @Nullable
        Reference programme,

        @Schema(description = "First day", examples = "2027-03-01", required = true)
        LocalDate startsOn,

        @Schema(description = "Last day", examples = "2028-08-31", required = true)
        LocalDate endsOn,

        @Schema(description = "Where local time is what counts", examples = "Europe/Paris", required = true)
        String timeZone,

        @Schema(
                description = "Last second to apply",
                examples = "2027-01-31T22:59:59Z",
                required = true,
                nullable = true)
        @Nullable
        Instant callClosesAt,

        @Schema(description = "Whether one may apply now", examples = "true", required = true)
        boolean callOpen,

        @Schema(description = "How many pioneers take part; 0 until it runs", examples = "11", required = true)
        int pioneerCount,

        @Schema(description = "Whether this is invented demonstration data", examples = "false", required = true)
        boolean demo,

        @Schema(description = "Last change", examples = "2026-11-22T09:30:00Z", required = true)
        Instant updatedAt) {

    static final CsvColumns<PathwaySummary> CSV = new CsvColumns<PathwaySummary>()
            .column("id", PathwaySummary::id)
            .column("title", PathwaySummary::title)
            .column("summary", PathwaySummary::summary)
            .column("state", PathwaySummary::state)
            .column("organisation", PathwaySummary::organisation)
            .column("community", p -> name(p.community()))
            .column("programme", p -> name(p.programme()))
            .column("startsOn", PathwaySummary::startsOn)
            .column("endsOn", PathwaySummary::endsOn)
            .column("callClosesAt", PathwaySummary::callClosesAt)
            .column("timeZone", PathwaySummary::timeZone)
            .column("pioneerCount", PathwaySummary::pioneerCount)
            .column("demo", PathwaySummary::demo)
            .column("updatedAt", PathwaySummary::updatedAt);

    static PathwaySummary of(Row row) throws SQLException {
        return new PathwaySummary(
                row.uuid("id"),
                row.constant("state", PathwayState.class),
                row.text("title"),
                row.text("summary"),
                row.text("leading"),
                row.integer("organisation_count"),
                Reference.ofNullable(row, "told"),
                Reference.ofNullable(row, "run"),
                row.date("starts_on"),
                row.date("ends_on"),
                row.text("time_zone"),
                row.instantOrNull("call_closes_at"),
                row.bool("call_open"),
                row.integer("pioneer_count"),
                row.bool("demo"),
                row.instant("updated_at"));
    }

    private static @Nullable String name(@Nullable Reference reference) {
        return reference == null ? null : reference.name();
    }
}
