package fr.essaim.events.attendance;

import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Every query on who came. */
@ApplicationScoped
class Attendances {
    /** How many people one list names. */
    static final int MOST = 2_000;

    private static final String SEATED = """
            select r.id, r.state, r.attendance_at, p.id as person_id, p.display_name as person_name,
                o.id as organisation_id, o.name as organisation_name, p.email::text,
                r.state = 'ATTENDED' and e.state <> 'CANCELLED' and e.ends_at <= ? as certified
            from registration r join event e on e.id = r.event_id join person p on p.id = r.person_id left join organisation o on o.id = p.organisation_id
            where r.event_id = ? and r.state in ('CONFIRMED', 'ATTENDED', 'ABSENT')
            """;

    /** A registration whose state a note changed. */
    record Marked(AuditTrail.Subject subject, String state) {}

    private final Rows rows;

    Attendances(Rows rows) {
        this.rows = rows;
    }

    /** One more than {@link #MOST} when there are more. */
    List<Attendee> of(UUID event, Instant now) {
        return rows.all(Attendee::of, SEATED + " order by p.display_name, r.id limit ?", now, event, MOST + 1);
    }

    /** The same by e-mail address, in lower case, whole. */
    Map<String, Attendee> byAddress(UUID event, Instant now) {
        record Addressed(String email, Attendee attendee) {}
        return rows
                .all(
                        row -> new Addressed(row.text("email").toLowerCase(Locale.ROOT), Attendee.of(row)),
                        SEATED,
                        now,
                        event)
                .stream()
                .collect(Collectors.toMap(Addressed::email, Addressed::attendee));
    }

    AttendanceFigures figures(UUID event) {
        return rows.one(AttendanceFigures::of, """
                select count(*) as registered, count(*) filter (where state = 'ATTENDED') as present,
                    count(*) filter (where state = 'ABSENT') as absent, count(*) filter (where state = 'CONFIRMED') as unnoted
                from registration where event_id = ? and state in ('CONFIRMED', 'ATTENDED', 'ABSENT')
                """, event).orElseThrow();
    }

    /** Those of these registrations that have a seat at the event. */
    List<UUID> seated(UUID event, Collection<UUID> registrations) {
        return rows.all(
                row -> row.uuid("id"),
                "select id from registration where event_id = ? and id = any (cast(? as uuid[]))"
                        + " and state in ('CONFIRMED', 'ATTENDED', 'ABSENT')",
                event,
                registrations);
    }

    /**
     * Takes notes that are later than what is known, each registration once. Whoever came has a certificate from then on, always
     * the same one.
     *
     * @return those whose state changed
     */
    List<Marked> mark(UUID event, List<PresenceMark> marks, Instant now) {
        return rows.all(
                Attendances::marked,
                """
                with noted as (
                    update registration r set state = m.state, attendance_at = m.at, version = r.version + 1, updated_at = ?
                    from unnest(cast(? as uuid[]), cast(? as text[]), cast(? as timestamptz[])) m (id, state, at)
                    where r.id = m.id and r.event_id = ? and r.state in ('CONFIRMED', 'ATTENDED', 'ABSENT') and r.state <> m.state
                        and coalesce(r.attendance_at < m.at, true)
                    returning r.id, r.event_id, r.person_id, r.state),
                certified as (
                    insert into attendance_certificate (registration_id) select id from noted where state = 'ATTENDED'
                    on conflict (registration_id) do nothing)
                select n.id, n.state, p.display_name || ', ' || e.title as label
                from noted n join person p on p.id = n.person_id join event e on e.id = n.event_id
                """,
                now,
                marks.stream().map(PresenceMark::registrationId).toList(),
                marks.stream().map(mark -> mark.presence().state().name()).toList(),
                marks.stream().map(mark -> mark.at().toString()).toList(),
                event);
    }

    private static Marked marked(Row row) throws SQLException {
        return new Marked(new AuditTrail.Subject("REGISTRATION", row.uuid("id"), row.text("label")), row.text("state"));
    }
}
