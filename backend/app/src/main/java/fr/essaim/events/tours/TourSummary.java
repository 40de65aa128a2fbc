package fr.essaim.events.tours;

import fr.essaim.shared.listing.CsvColumns;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.listing.Row;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A tour as a list shows it.")
public record TourSummary(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "State; drafts are for those who plan them", examples = "PUBLISHED", required = true)
        TourState state,

        @Schema(description = "What it is called", examples = "Tour des Cités éducatives", required = true)
        String title,

        @Schema(
                description = "One sentence, without markup",
                examples = "Une rencontre par trimestre, chez chacune.",
                required = true)
        String summary,

        @Schema(description = "The programme whose territories may be hosts", required = true, nullable = true)
        @Nullable
        Reference programme,

        @Schema(description = "The organisation that organises it", required = true)
        Reference organisation,

        @Schema(description = "The community it belongs to", required = true, nullable = true) @Nullable
        Reference community,

        @Schema(description = "First day", examples = "2020-01-01", required = true)
        LocalDate startsOn,

        @Schema(description = "Last day", examples = "2022-12-31", required = true)
        LocalDate endsOn,

        @Schema(description = "How often it stops", examples = "QUARTER", required = true)
        Rhythm rhythm,

        @Schema(description = "Its stops", examples = "13", required = true)
        int stopCount,

        @Schema(description = "Its stops that have a host", examples = "12", required = true)
        int hostCount,

        @Schema(description = "Whether this is invented demonstration data", examples = "false", required = true)
        boolean demo,

        @Schema(description = "Last change", examples = "2026-11-22T09:30:00Z", required = true)
        Instant updatedAt) {
    static final CsvColumns<TourSummary> CSV = new CsvColumns<TourSummary>()
            .column("id", TourSummary::id)
            .column("title", TourSummary::title)
            .column("summary", TourSummary::summary)
            .column("programme", t -> name(t.programme()))
            .column("organisation", t -> t.organisation().name())
            .column("community", t -> name(t.community()))
            .column("startsOn", TourSummary::startsOn)
            .column("endsOn", TourSummary::endsOn)
            .column("rhythm", TourSummary::rhythm)
            .column("state", TourSummary::state)
            .column("stopCount", TourSummary::stopCount)
            .column("hostCount", TourSummary::hostCount)
            .column("demo", TourSummary::demo)
            .column("updatedAt", TourSummary::updatedAt);

    static TourSummary of(Row row) throws SQLException {
        return new TourSummary(
                row.uuid("id"),
                row.constant("state", TourState.class),
                row.text("title"),
                row.text("summary"),
                Reference.ofNullable(row, "run"),
                new Reference(row.uuid("organisation_id"), row.text("organisation_name")),
                Reference.ofNullable(row, "community"),
                row.date("starts_on"),
                row.date("ends_on"),
                row.constant("rhythm", Rhythm.class),
                row.integer("stop_count"),
                row.integer("host_count"),
                row.bool("demo"),
                row.instant("updated_at"));
    }

    private static @Nullable String name(@Nullable Reference reference) {
        return reference == null ? null : reference.name();
    }
}
