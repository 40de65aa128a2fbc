package fr.essaim.notifications.telling;

import fr.essaim.events.EventState;
import fr.essaim.events.calendars.CalendarService;
import fr.essaim.notifications.NotificationKind;
import fr.essaim.notifications.letters.Readers;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells those who come, or wait, when their event changes or is called off, and reminds them the day before. */
@ApplicationScoped
class EventNewsService {
    private static final Duration BEFORE = Duration.ofDays(1);

    /**
     * Something to tell of an event.
     *
     * @param sequence which change it is (RFC 5545)
     * @param reason why it was called off
     */
    record News(
            NotificationKind kind,
            ToldEvent event,
            int sequence,
            @Nullable String reason) {
        static News change(Row row) throws SQLException {
            boolean off = row.constant("state", EventState.class) == EventState.CANCELLED;
            return new News(
                    off ? NotificationKind.EVENT_CANCELLED : NotificationKind.EVENT_CHANGED,
                    ToldEvent.of(row),
                    row.integer("sequence"),
                    row.textOrNull("reason"));
        }

        static News reminder(Row row) throws SQLException {
            return new News(NotificationKind.EVENT_REMINDER, ToldEvent.of(row), row.integer("sequence"), null);
        }

        /** The same however often it is tried; who was reminded of another day is reminded of the new one. */
        UUID cause() {
            String what =
                    kind == NotificationKind.EVENT_REMINDER ? event.startsAt().toString() : Integer.toString(sequence);
            return UUID.nameUUIDFromBytes((event.id() + ":" + what).getBytes(StandardCharsets.UTF_8));
        }

        Map<String, String> parameters(ZoneId zone) {
            Map<String, String> parameters = event.parameters(zone);
            if (reason != null) {
                parameters.put("reason", reason);
            }
            return parameters;
        }
    }

    private record Guest(UUID id, ZoneId zone) {}

    private final Announcements announcements;
    private final CalendarService calendars;
    private final Rows rows;
    private final Today today;

    EventNewsService(Announcements announcements, CalendarService calendars, Rows rows, Today today) {
        this.announcements = announcements;
        this.calendars = calendars;
        this.rows = rows;
        this.today = today;
    }

    /** Events that changed since their registrants were told. */
    List<News> changes() {
        return rows.all(
                News::change,
                "select e.state, e.sequence, e.reason, " + ToldEvent.COLUMNS + " from " + ToldEvent.FROM
                        + " where e.untold order by e.id limit 100");
    }

    /** Events that begin within a day. */
    List<News> reminders() {
        return rows.all(
                News::reminder,
                "select e.sequence, " + ToldEvent.COLUMNS + " from " + ToldEvent.FROM
                        + " where e.state = 'PUBLISHED' and e.starts_at > ? and e.starts_at <= ? order by e.starts_at",
                today.now(),
                today.now().plus(BEFORE));
    }

    /** Whoever registered after the change knows of it. */
    @Transactional
    void tellChange(News news) {
        rows.update(
                "update event set told_sequence = ? where id = ? and told_sequence < ?",
                news.sequence(),
                news.event().id(),
                news.sequence());
        tell(news, guests("""
                        select r.person_id, p.time_zone from registration r join person p on p.id = r.person_id
                            join event e on e.id = r.event_id
                        where r.event_id = ? and r.state in ('PENDING', 'CONFIRMED', 'WAITLISTED', 'OFFERED')
                            and r.registered_at <= e.updated_at and e.ends_at > ?
                        """, news.event().id(), today.now()));
    }

    /** Whoever registered within that day knows when it is. */
    @Transactional
    void remind(News news) {
        tell(news, guests("""
                        select r.person_id, p.time_zone from registration r join person p on p.id = r.person_id
                        where r.event_id = ? and r.state = 'CONFIRMED' and r.registered_at < ?
                        """, news.event().id(), news.event().startsAt().minus(BEFORE)));
    }

    /** Each reader has the moment where they live. */
    private void tell(News news, List<Guest> guests) {
        String calendar = guests.isEmpty() || news.kind() == NotificationKind.EVENT_REMINDER
                ? null
                : calendars.file(news.event().id());
        guests.stream()
                .collect(Collectors.groupingBy(Guest::zone, Collectors.mapping(Guest::id, Collectors.toList())))
                .forEach((zone, people) -> announcements.tell(
                        news.event().announce(news.kind(), news.cause(), news.parameters(zone), calendar),
                        people,
                        null));
    }

    private List<Guest> guests(String statement, Object... values) {
        return rows.all(
                row -> new Guest(row.uuid("person_id"), Readers.zone(row.text("time_zone"))), statement, values);
    }
}
