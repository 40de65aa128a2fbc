package fr.essaim.pathways;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.essaim.communities.CommunityReader;
import fr.essaim.events.EventReader;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Every query on the phases of pathways and on their events. */
@ApplicationScoped
class PathwayPhases {
    /** An event as a phase may have it. */
    record Candidate(UUID id, boolean writable) {}

    private final Rows rows;
    private final ObjectMapper json;
    private final Today today;

    PathwayPhases(Rows rows, ObjectMapper json, Today today) {
        this.rows = rows;
        this.json = json;
        this.today = today;
    }

    /** The phases of a pathway in order, their events as far as the actor may know of them. */
    List<PathwayPhase> of(Actor actor, UUID pathway) {
        String sql =
                "select ph.*, (select coalesce(json_agg(json_build_object('id', e.id, 'title', e.title, 'format', e.format,"
                        + " 'state', e.state, 'startsAt', e.starts_at, 'endsAt', e.ends_at, 'timeZone', e.time_zone)"
                        + " order by e.starts_at, e.id), '[]') from pathway_phase_event link join event e on e.id = link.event_id"
                        + EventReader.JOINS + " where link.phase_id = ph.id and " + EventReader.isVisible(actor)
                        + ") as events"
                        + " from " + CommunityReader.TABLE
                        + " cross join pathway_phase ph where ph.pathway_id = ? order by ph.position";
        return rows.all(this::phase, sql, reader(actor, pathway));
    }

    /** Of these events those that the actor may know of, and whether they write them. */
    List<Candidate> events(Actor actor, List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : rows.all(
                        row -> new Candidate(row.uuid("id"), row.bool("writes")),
                        "select e.id, (" + EventReader.writes(actor) + ") as writes from " + EventReader.FROM
                                + " where e.id = any(cast(? as uuid[])) and " + EventReader.isVisible(actor),
                        reader(actor, ids));
    }

    /**
     * Makes these the phases of a pathway. Events that the writer does not know of stay with their phase.
     *
     * @param phases each with an id, in order
     * @param known the events that the writer was shown
     */
    void replace(UUID pathway, List<PhasePlanDraft.Phase> phases, List<UUID> known) {
        rows.update(
                "delete from pathway_phase_event where pathway_id = ? and event_id = any(cast(? as uuid[]))",
                pathway,
                known);
        rows.update(
                "delete from pathway_phase where pathway_id = ? and id <> all(cast(? as uuid[]))",
                pathway,
                texts(phases, PhasePlanDraft.Phase::id));
        if (phases.isEmpty()) {
            return;
        }
        rows.update(
                """
                insert into pathway_phase (id, pathway_id, position, kind, title, summary, starts_on, ends_on)
                select w.id, ?, w.number - 1, w.kind, w.title, nullif(w.summary, ''), w.starts_on, w.ends_on
                from unnest(cast(? as uuid[]), cast(? as text[]), cast(? as text[]), cast(? as text[]), cast(? as date[]),
                        cast(? as date[])) with ordinality w (id, kind, title, summary, starts_on, ends_on, number)
                on conflict (id) do update set position = excluded.position, kind = excluded.kind, title = excluded.title,
                    summary = excluded.summary, starts_on = excluded.starts_on, ends_on = excluded.ends_on
                """,
                pathway,
                texts(phases, PhasePlanDraft.Phase::id),
                texts(phases, PhasePlanDraft.Phase::kind),
                texts(phases, phase -> phase.title().strip()),
                texts(phases, PhasePlanDraft.Phase::summary),
                texts(phases, PhasePlanDraft.Phase::startsOn),
                texts(phases, PhasePlanDraft.Phase::endsOn));
        link(pathway, phases);
    }

    private void link(UUID pathway, List<PhasePlanDraft.Phase> phases) {
        var events = new ArrayList<UUID>();
        var owners = new ArrayList<UUID>();
        phases.forEach(phase -> phase.eventIds().forEach(event -> {
            events.add(event);
            owners.add(Objects.requireNonNull(phase.id()));
        }));
        rows.update(
                "insert into pathway_phase_event (pathway_id, event_id, phase_id) select ?, w.event, w.phase"
                        + " from unnest(cast(? as uuid[]), cast(? as uuid[])) w (event, phase)"
                        + " on conflict (pathway_id, event_id) do update set phase_id = excluded.phase_id",
                pathway,
                events,
                owners);
    }

    private List<@Nullable Object> reader(Actor actor, Object last) {
        return Arrays.asList(actor.personId(), today.date(), today.now(), last);
    }

    private PathwayPhase phase(Row row) throws SQLException {
        return new PathwayPhase(
                row.uuid("id"),
                row.integer("position") + 1,
                row.constant("kind", PhaseKind.class),
                row.text("title"),
                row.textOrNull("summary"),
                row.date("starts_on"),
                row.date("ends_on"),
                PhaseEvent.parse(json, row.text("events")));
    }

    /** One column of all phases; what is not there is empty. */
    private static List<String> texts(
            List<PhasePlanDraft.Phase> phases, Function<PhasePlanDraft.Phase, @Nullable Object> column) {
        return phases.stream()
                .map(phase -> {
                    Object value = column.apply(phase);
                    return value == null ? "" : value.toString();
                })
                .toList();
    }
}
