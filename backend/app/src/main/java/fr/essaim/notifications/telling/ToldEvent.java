package fr.essaim.notifications.telling;

import fr.essaim.notifications.Announcement;
import fr.essaim.notifications.NotificationKind;
import fr.essaim.notifications.NotificationSubject;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event as it is told to those who come.
 *
 * @param place null for what happens online alone
 */
record ToldEvent(
        UUID id,
        String title,
        Instant startsAt,
        @Nullable String place,
        @Nullable Reference community) {
    /** Of event {@code e} and its community {@code c}. */
    static final String COLUMNS =
            "e.id as event_id, e.title, e.starts_at, e.place, c.id as community_id, c.name as community_name";

    static final String FROM = "event e left join community c on c.id = e.community_id";

    /** A word of {@link fr.essaim.notifications.Wording}. */
    private static final String ONLINE = "ONLINE";

    static ToldEvent of(Row row) throws SQLException {
        return new ToldEvent(
                row.uuid("event_id"),
                row.text("title"),
                row.instant("starts_at"),
                row.textOrNull("place"),
                Reference.ofNullable(row, "community"));
    }

    static Optional<ToldEvent> find(Rows rows, UUID event) {
        return rows.one(ToldEvent::of, "select " + COLUMNS + " from " + FROM + " where e.id = ?", event);
    }

    /**
     * Whoever runs an event: its organisers, who facilitates its community, and the lead of the
     * group that holds it while they take part, as
     * {@link fr.essaim.events.EventReader} says.
     */
    static List<UUID> runners(Rows rows, UUID event, LocalDate today) {
        return rows.all(row -> row.uuid("person_id"), """
                select own.person_id from event_organiser own where own.event_id = ?
                union
                select m.person_id from event e join membership m on m.community_id = e.community_id
                where e.id = ? and m.role = 'FACILITATOR' and (m.state = 'ACTIVE' or m.state = 'SUSPENDED' and m.suspended_until <= ?)
                union
                select m.person_id from event e join working_group g on g.id = e.group_id
                    join membership m on m.community_id = e.community_id and m.person_id = g.lead_id
                where e.id = ? and (m.state = 'ACTIVE' or m.state = 'SUSPENDED' and m.suspended_until <= ?)
                """, event, event, today, event, today);
    }

    /** @param zone where the reader lives */
    Map<String, String> parameters(ZoneId zone) {
        var parameters = new HashMap<String, String>();
        parameters.put("event", title);
        parameters.put("when", startsAt.atZone(zone).toString());
        parameters.put("where", place == null ? ONLINE : place);
        return parameters;
    }

    /** @param calendar the event as a file, if it goes with the letter */
    Announcement announce(
            NotificationKind kind, UUID cause, Map<String, String> parameters, @Nullable String calendar) {
        String page =
                switch (kind) {
                    case REGISTRATION_REQUESTED, NEED_STATED -> "EVENT_REGISTRATIONS";
                    case SATISFACTION_READY -> "EVENT_SATISFACTION";
                    default -> "EVENT";
                };
        return new Announcement(kind, cause, new NotificationSubject(page, id, title), community, parameters, calendar);
    }
}
