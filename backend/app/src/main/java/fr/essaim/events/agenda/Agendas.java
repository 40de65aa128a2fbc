package fr.essaim.events.agenda;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Every query on the agendas of events. */
@ApplicationScoped
public class Agendas {
    /** A scalar subquery on the event {@code e}, read by {@link #of} as {@code agenda}. */
    public static final String AGENDA = """
            (select coalesce(json_agg(json_build_object('id', i.id, 'title', i.title, 'summary', i.summary,
                    'startsLocal', i.starts_local, 'endsLocal', i.ends_local, 'room', i.room,
                    'parts', (select coalesce(json_agg(json_build_object('role', r.role, 'personId', r.person_id,
                            'name', r.name, 'organisation', r.organisation) order by r.position), '[]')
                        from event_agenda_part r where r.item_id = i.id)) order by i.position), '[]')
                from event_agenda_item i where i.event_id = e.id) as agenda""";

    private final Rows rows;
    private final ObjectMapper json;

    Agendas(Rows rows, ObjectMapper json) {
        this.rows = rows;
        this.json = json;
    }

    /** @param row of a statement that selects {@link #AGENDA} */
    public List<AgendaItem> of(Row row, ZoneId zone) throws SQLException {
        try {
            List<AgendaItem> items = json.readValue(row.text("agenda"), new TypeReference<>() {});
            return items.stream().map(item -> item.in(zone)).toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The statement writes what the record reads", e);
        }
    }

    /** The agenda follows its event to another time. */
    public void shift(UUID event, Duration by) {
        if (!by.isZero()) {
            rows.update(
                    "update event_agenda_item set starts_local = starts_local + make_interval(secs => ?),"
                            + " ends_local = ends_local + make_interval(secs => ?) where event_id = ?",
                    by.toSeconds(),
                    by.toSeconds(),
                    event);
        }
    }

    /** Gives an event the agenda of another, so much later. */
    public void copy(UUID from, UUID to, Duration by) {
        rows.update("""
                with item as (
                    select i.*, uuidv7() as copy from event_agenda_item i where i.event_id = ?),
                copied as (
                    insert into event_agenda_item (id, event_id, position, title, summary, starts_local, ends_local, room)
                    select copy, ?, position, title, summary, starts_local + make_interval(secs => ?),
                        ends_local + make_interval(secs => ?), room from item)
                insert into event_agenda_part (item_id, position, role, person_id, name, organisation)
                select i.copy, p.position, p.role, p.person_id, p.name, p.organisation
                from item i join event_agenda_part p on p.item_id = i.id
                """, from, to, by.toSeconds(), by.toSeconds());
    }

    /** @param items with a name for each part */
    void replace(UUID event, List<AgendaItem> items) {
        rows.update("delete from event_agenda_item where event_id = ?", event);
        rows.update("""
                with item as (
                    select j.value, j.position - 1 as position
                    from jsonb_array_elements(cast(? as jsonb)) with ordinality j (value, position)),
                kept as (
                    insert into event_agenda_item (id, event_id, position, title, summary, starts_local, ends_local, room)
                    select cast(value ->> 'id' as uuid), ?, position, value ->> 'title', value ->> 'summary',
                        cast(value ->> 'startsLocal' as timestamp), cast(value ->> 'endsLocal' as timestamp),
                        value ->> 'room' from item)
                insert into event_agenda_part (item_id, position, role, person_id, name, organisation)
                select cast(item.value ->> 'id' as uuid), p.position - 1, p.value ->> 'role',
                    cast(p.value ->> 'personId' as uuid), p.value ->> 'name', p.value ->> 'organisation'
                from item, jsonb_array_elements(item.value -> 'parts') with ordinality p (value, position)
                """, written(items), event);
    }

    private String written(List<AgendaItem> items) {
        try {
            return json.writeValueAsString(items);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An agenda must be serialisable", e);
        }
    }
}
