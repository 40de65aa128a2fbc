package fr.essaim.events.series;

import fr.essaim.shared.listing.CsvColumns;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.listing.Row;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EventSeriesSummary", description = "A series of events as a list shows it.")
public record SeriesSummary(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "State; drafts are for their writers", examples = "PUBLISHED", required = true)
        SeriesState state,

        @Schema(description = "What it is called", examples = "Les lundis de la CAIT", required = true)
        String title,

        @Schema(
                description = "One sentence, without markup",
                examples = "Chaque lundi midi, en visioconférence.",
                required = true)
        String summary,

        @Schema(description = "The community that holds it", required = true)
        Reference community,

        @Schema(description = "The organisation that organises it", required = true)
        Reference organisation,

        @Schema(description = "Where local time is what counts", examples = "Europe/Paris", required = true)
        String timeZone,

        @Schema(description = "First day", examples = "2026-09-07", required = true)
        LocalDate startsOn,

        @Schema(description = "Last day", examples = "2027-06-28", required = true)
        LocalDate endsOn,

        @Schema(description = "Dates to come that nobody has taken", examples = "18", required = true)
        int freeSlots,

        @Schema(description = "Dates to come that are taken", examples = "12", required = true)
        int takenSlots,

        @Schema(
                description = "The next day that something takes place",
                examples = "2026-11-30",
                required = true,
                nullable = true)
        @Nullable
        LocalDate nextDay,

        @Schema(description = "Whether the reader comes to all dates", examples = "false", required = true)
        boolean subscribed,

        @Schema(description = "Whether this is invented demonstration data", examples = "false", required = true)
        boolean demo,

        @Schema(description = "Last change", examples = "2026-11-22T09:30:00Z", required = true)
        Instant updatedAt) {
    static final CsvColumns<SeriesSummary> CSV = new CsvColumns<SeriesSummary>()
            .column("id", SeriesSummary::id)
            .column("title", SeriesSummary::title)
            .column("summary", SeriesSummary::summary)
            .column("community", s -> s.community().name())
            .column("organisation", s -> s.organisation().name())
            .column("timeZone", SeriesSummary::timeZone)
            .column("startsOn", SeriesSummary::startsOn)
            .column("endsOn", SeriesSummary::endsOn)
            .column("state", SeriesSummary::state)
            .column("freeSlots", SeriesSummary::freeSlots)
            .column("takenSlots", SeriesSummary::takenSlots)
            .column("nextDay", SeriesSummary::nextDay)
            .column("demo", SeriesSummary::demo)
            .column("updatedAt", SeriesSummary::updatedAt);

    static SeriesSummary of(Row row) throws SQLException {
        return new SeriesSummary(
                row.uuid("id"),
                row.constant("state", SeriesState.class),
                row.text("title"),
                row.text("summary"),
                new Reference(row.uuid("community_id"), row.text("community_name")),
                new Reference(row.uuid("organisation_id"), row.text("organisation_name")),
                row.text("time_zone"),
                row.date("starts_on"),
                row.date("ends_on"),
                row.integer("free_slots"),
                row.integer("taken_slots"),
                row.dateOrNull("next_day"),
                row.bool("subscribed"),
                row.bool("demo"),
                row.instant("updated_at"));
    }
}
