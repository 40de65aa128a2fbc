package fr.essaim.events.calendars;

import fr.essaim.events.EventFilter;
import fr.essaim.events.EventReader;
import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Use cases of calendars: events as other programs read them, to each reader those that they may know of. Feeds hold what is not
 * over for long, {@link #MOST} events at most.
 */
@ApplicationScoped
public class CalendarService {
    static final int MOST = 2_000;

    private static final Duration KEPT = Duration.ofDays(90);

    private final CalendarEntries entries;
    private final ICalendar iCalendar;
    private final AtomFeed atom;
    private final Today today;

    CalendarService(CalendarEntries entries, ICalendar iCalendar, AtomFeed atom, Today today) {
        this.entries = entries;
        this.iCalendar = iCalendar;
        this.atom = atom;
        this.today = today;
    }

    CalendarFile calendar(Actor actor, EventFilter filter) {
        return new CalendarFile("evenements.ics", ICalendar.MEDIA_TYPE, iCalendar.write(feed(actor, filter)));
    }

    CalendarFile atom(Actor actor, EventFilter filter) {
        return new CalendarFile("evenements.atom", AtomFeed.MEDIA_TYPE, atom.write(feed(actor, filter)));
    }

    OpenAgenda openAgenda(Actor actor, EventFilter filter) {
        return OpenAgenda.of(feed(actor, filter));
    }

    /** @throws ProblemException not-found unless it is published and the actor may know of it */
    CalendarFile calendar(Actor actor, UUID event) {
        CalendarEntry entry = one(actor, event);
        return new CalendarFile("evenement.ics", ICalendar.MEDIA_TYPE, iCalendar.write(entry.title(), List.of(entry)));
    }

    /** @param own a condition on an event {@code e} that leaves what is the reader's */
    CalendarFile calendar(Actor reader, String own) {
        Conditions where = kept(EventReader.visible(reader, today).and(own));
        return new CalendarFile("essaim.ics", ICalendar.MEDIA_TYPE, iCalendar.write(entries.of(reader, where, MOST)));
    }

    /** The event with its room and its link, for who has a seat. */
    public String file(UUID event) {
        CalendarEntry entry = one(Actor.SYSTEM, event);
        return iCalendar.write(entry.title(), List.of(entry));
    }

    /** @throws ProblemException not-found unless it is published and the actor may know of it */
    Map<String, Object> schemaOrg(Actor actor, UUID event) {
        return SchemaOrg.event(one(actor, event), entries.seriesOf(event).orElse(null));
    }

    private CalendarEntry one(Actor actor, UUID event) {
        Conditions where = EventReader.visible(actor, today).and("e.id = ?", event);
        return entries.of(actor, where, 1).stream().findFirst().orElseThrow(ProblemException::notFound);
    }

    private List<CalendarEntry> feed(Actor actor, EventFilter filter) {
        return entries.of(actor, kept(filter.conditions(actor, today)), MOST);
    }

    private Conditions kept(Conditions where) {
        return EventReader.notOver(where, today.now().minus(KEPT));
    }
}
