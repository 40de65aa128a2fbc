package fr.essaim.events.tours;

import fr.essaim.shared.listing.Row;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A stop of a tour.")
public record TourStop(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Its number, from 1, by date", examples = "2", required = true)
        int number,

        @Schema(description = "What it is about, in some words", examples = "Évaluer", required = true)
        String theme,

        @Schema(
                description = "Its first day, or the first of those it lies between",
                examples = "2020-06-02",
                required = true)
        LocalDate startsOn,

        @Schema(
                description = "Its last day, or the last of those it lies between",
                examples = "2020-06-02",
                required = true)
        LocalDate endsOn,

        @Schema(
                description = "Whether these are its days; if not, it takes place some time between them",
                examples = "true",
                required = true)
        boolean dated,

        @Schema(
                description = "Whether it is wider than the network: a day without a host",
                examples = "false",
                required = true)
        boolean regional,

        @Schema(description = "The territory that is host; null while unknown", required = true, nullable = true)
        @Nullable
        TourHost host,

        @Schema(
                description = "The event that carries it, told to those who may know of it",
                required = true,
                nullable = true)
        @Nullable
        TourStopEvent event) {

    static TourStop of(Row row) throws SQLException {
        return new TourStop(
                row.uuid("id"),
                row.integer("position") + 1,
                row.text("theme"),
                row.date("starts_on"),
                row.date("ends_on"),
                row.bool("dated"),
                row.bool("regional"),
                TourHost.ofNullable(row),
                TourStopEvent.ofNullable(row));
    }

    @Nullable
    UUID hostId() {
        return host == null ? null : host.id();
    }
}
