package fr.essaim.events.calendars;

import fr.essaim.communities.CommunityReader;
import fr.essaim.events.EventReader;
import fr.essaim.events.registrations.MyRegistration;
import fr.essaim.events.series.SeriesReader;
import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.listing.Listing;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.listing.SortKeys;
import fr.essaim.shared.mail.Brand;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads events as calendars take them: published ones, cancelled ones too, so that they disappear where they had been taken. */
@ApplicationScoped
class CalendarEntries {
    private static final SortKeys SORTS =
            SortKeys.defaultingTo("startsAt").by("startsAt", "e.starts_at", "timestamptz");

    private final Rows rows;
    private final Brand brand;
    private final Today today;

    CalendarEntries(Rows rows, Brand brand, Today today) {
        this.rows = rows;
        this.brand = brand;
        this.today = today;
    }

    /** The series that an event is of, if everybody may know of it. */
    Optional<SeriesEntry> seriesOf(UUID event) {
        String from = EventReader.FROM + SeriesReader.seriesOfEvent(Actor.ANONYMOUS)
                + " join event_series s on s.id = weekly.in_series_id";
        return new Listing<>(
                        "series",
                        "e.id, " + SeriesEntry.COLUMNS,
                        from,
                        "e.id",
                        SORTS,
                        row -> SeriesEntry.of(row, brand))
                .one(rows, CommunityReader.of(Actor.ANONYMOUS, today).and("e.id = ?", event));
    }

    /** @param most how many at most, earliest first */
    List<CalendarEntry> of(Actor actor, Conditions where, int most) {
        String joins = EventReader.mayJoin(actor);
        String columns = CalendarEntry.COLUMNS + ", case when " + joins + " then e.room end as room, case when " + joins
                + " then e.link end as link, " + MyRegistration.AWAITS_SEAT + " as tentative";
        String from = EventReader.FROM + " join organisation o on o.id = e.organisation_id";
        return new Listing<>("calendar", columns, from, "e.id", SORTS, row -> CalendarEntry.of(row, brand))
                .first(rows, where.and("e.state <> 'DRAFT'"), most);
    }
}
