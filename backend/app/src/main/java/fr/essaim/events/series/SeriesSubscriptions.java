package fr.essaim.events.series;

import fr.essaim.events.EventReader;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every query on who comes to all dates of series, and on the dates that they do not come to. */
@ApplicationScoped
class SeriesSubscriptions {
    /** A place that somebody has, or asks for. */
    record Place(UUID registration, int version) {}

    /** Somebody who comes to all dates and has not been registered for one of them. */
    record Due(UUID event, UUID person, String name) {}

    /**
     * Published dates to come that take registrations now, without a price, and who comes to all dates, may know of them and has
     * neither declined them nor ever been registered. Who gave back a place is not given another.
     */
    private static final String DUE = """
            select e.id as event_id, p.id as person_id, p.display_name
            from (select cast(? as date) as today, cast(? as timestamptz) as now) reader
            cross join series_subscription b
            join event_series es on es.id = b.series_id and es.state = 'PUBLISHED'
            join event e on e.series_id = b.series_id and e.starts_at > reader.now
            left join community c on c.id = e.community_id
            join person p on p.id = b.person_id and p.state = 'ACTIVE'
            where b.ended_at is null and %s
                and not exists (select from price_list l where l.event_id = e.id)
                and not exists (select from registration r where r.event_id = e.id and r.person_id = p.id)
                and not exists (select from series_absence a join series_slot s on s.id = a.slot_id
                    where s.event_id = e.id and a.person_id = p.id and a.declined)
                and (c.visibility = 'PUBLIC' and e.visibility <> 'MEMBERS' or exists (select from membership m
                    where m.community_id = c.id and m.person_id = p.id and m.state = 'ACTIVE'))
            """.formatted(EventReader.REGISTRATION_OPEN);

    private final Rows rows;
    private final Today today;

    SeriesSubscriptions(Rows rows, Today today) {
        this.rows = rows;
        this.today = today;
    }

    /** Empty when they come to all dates already. */
    Optional<UUID> begin(UUID series, UUID person) {
        return rows.one(
                row -> row.uuid("id"),
                "insert into series_subscription (id, series_id, person_id, started_at) values (?, ?, ?, ?)"
                        + " on conflict (series_id, person_id) where ended_at is null do nothing returning id",
                Versioned.newId(),
                series,
                person,
                today.now());
    }

    /** Empty when they do not come to all dates. */
    Optional<UUID> end(UUID series, UUID person) {
        return rows.one(
                row -> row.uuid("id"),
                "update series_subscription set ended_at = ? where series_id = ? and person_id = ? and ended_at is null"
                        + " returning id",
                today.now(),
                series,
                person);
    }

    /** Empty when nothing changes. */
    Optional<UUID> stayAway(UUID slot, UUID person, boolean declined) {
        return rows.one(
                row -> row.uuid("id"),
                "insert into series_absence (id, slot_id, person_id, declined, changed_at) values (?, ?, ?, ?, ?)"
                        + " on conflict (slot_id, person_id) do update set declined = excluded.declined,"
                        + " changed_at = excluded.changed_at where series_absence.declined <> excluded.declined returning id",
                Versioned.newId(),
                slot,
                person,
                declined,
                today.now());
    }

    /** The place of somebody at the event of a slot, if they have one or wait for one. */
    Optional<Place> placeAt(UUID event, UUID person) {
        return rows.one(
                SeriesSubscriptions::place,
                "select id, version from registration where event_id = ? and person_id = ?"
                        + " and state in ('PENDING', 'CONFIRMED', 'WAITLISTED', 'OFFERED')",
                event,
                person);
    }

    /** The places of somebody at dates to come, in the order in which seats are locked. */
    List<Place> places(UUID series, UUID person) {
        return rows.all(
                SeriesSubscriptions::place,
                "select r.id, r.version from registration r join event e on e.id = r.event_id where e.series_id = ?"
                        + " and r.person_id = ? and r.state in ('PENDING', 'CONFIRMED', 'WAITLISTED', 'OFFERED')"
                        + " and e.state = 'PUBLISHED' and e.starts_at > ? order by e.id",
                series,
                person,
                today.now());
    }

    /** What somebody is to be registered for in a series, in the order in which seats are locked. */
    List<Due> due(UUID series, UUID person) {
        return rows.all(
                SeriesSubscriptions::due,
                DUE + " and b.series_id = ? and b.person_id = ? order by e.id",
                Arrays.asList(today.date(), today.now(), series, person));
    }

    /** Whoever is to be registered for something, those who asked first in front. */
    List<Due> due(int most) {
        return rows.all(
                SeriesSubscriptions::due,
                DUE + " order by e.starts_at, b.started_at, b.id limit ?",
                Arrays.asList(today.date(), today.now(), most));
    }

    private static Place place(Row row) throws SQLException {
        return new Place(row.uuid("id"), row.integer("version"));
    }

    private static Due due(Row row) throws SQLException {
        return new Due(row.uuid("event_id"), row.uuid("person_id"), row.text("display_name"));
    }
}
