package fr.essaim.events.calendars;

import fr.essaim.shared.listing.Row;
import fr.essaim.shared.mail.Brand;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/**
 * What leaves for other programs of the series that an event is of.
 *
 * @param page address of its page
 * @param rule of RFC 5545, of whole days
 * @param excepted days that the rule gives and nothing takes place on, in order
 */
record SeriesEntry(
        String page,
        String title,
        String rule,
        LocalDate startsOn,
        LocalDate endsOn,
        String zone,
        List<LocalDate> excepted) {
    static final String COLUMNS = "s.id as series_id, s.title, s.rule, s.starts_on, s.ends_on, s.time_zone,"
            + " (select array_agg(coalesce(x.moved_from, x.day)::text order by coalesce(x.moved_from, x.day))"
            + " from series_slot x where x.series_id = s.id and x.by_rule"
            + " and (x.moved_from is not null or x.holiday or x.reason is not null)) as excepted";

    static SeriesEntry of(Row row, Brand brand) throws SQLException {
        return new SeriesEntry(
                brand.url("/series/" + row.uuid("series_id")),
                row.text("title"),
                row.text("rule"),
                row.date("starts_on"),
                row.date("ends_on"),
                row.text("time_zone"),
                row.texts("excepted").stream().map(LocalDate::parse).toList());
    }
}
