package fr.essaim.pathways.board;

import fr.essaim.pathways.pioneers.PioneerKind;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/** Every query of boards: one for the phases, one for the pioneers in each of them. */
@ApplicationScoped
class PathwayProgress {
    private static final String PHASES = """
            select ph.id, ph.title, count(e.id) as events,
                count(e.id) filter (where e.ends_at <= cast(? as timestamptz)) as held
            from pathway_phase ph
                left join pathway_phase_event link on link.phase_id = ph.id
                left join event e on e.id = link.event_id and e.state in ('PUBLISHED', 'CLOSED')
            where ph.pathway_id = ? group by ph.id order by ph.position
            """;

    private static final String PIONEERS = """
            select pi.id, coalesce(o.name, t.name) as name, %s as kind, ph.id as phase_id, coalesce(seen.attended, 0) as attended,
                coalesce(seen.expected, 0) as expected, crew.people, crew.learners, crew.finished, crew.percent,
                case when cast(? as boolean) then (select max(n.held_on) from support_note n where n.pioneer_id = pi.id) end
                    as last_note_on
            from pioneer pi join experience_pathway xp on xp.id = pi.pathway_id
                left join organisation o on o.id = pi.organisation_id left join territory t on t.id = pi.territory_id
                cross join lateral (select count(*) as people, count(en.id) as learners,
                        count(en.id) filter (where en.state = 'COMPLETED') as finished,
                        floor(avg(case when en.state = 'COMPLETED' then 100
                            else en.done_count * 100.0 / nullif(en.required_count, 0) end)) as percent
                    from pioneer_person m left join training_enrolment en on en.person_id = m.person_id
                        and en.training_id = xp.training_id and en.state <> 'LEFT'
                    where m.pioneer_id = pi.id) crew
                left join pathway_phase ph on ph.pathway_id = pi.pathway_id
                left join lateral (select count(distinct r.event_id) filter (where r.state = 'ATTENDED') as attended,
                        count(distinct r.event_id) filter (where r.state = 'CONFIRMED' and e.ends_at > cast(? as timestamptz))
                            as expected
                    from pathway_phase_event link join event e on e.id = link.event_id and e.state in ('PUBLISHED', 'CLOSED')
                        join registration r on r.event_id = e.id join pioneer_person m on m.person_id = r.person_id
                    where link.phase_id = ph.id and m.pioneer_id = pi.id) seen on true
            where pi.pathway_id = ? and pi.state = 'SELECTED' order by name, pi.id, ph.position
            """.formatted(PioneerKind.SQL);

    private final Rows rows;
    private final Today today;

    PathwayProgress(Rows rows, Today today) {
        this.rows = rows;
        this.today = today;
    }

    /** @param team whether its reader learns when pioneers were last supported */
    PathwayBoard of(UUID pathway, boolean team) {
        List<PathwayBoard.Phase> phases = rows.all(
                row -> new PathwayBoard.Phase(
                        row.uuid("id"), row.text("title"), row.integer("events"), row.integer("held")),
                PHASES,
                today.now(),
                pathway);
        var lines = new LinkedHashMap<UUID, PathwayBoard.Line>();
        rows.all(PathwayProgress::line, PIONEERS, team, today.now(), pathway)
                .forEach(line -> lines.merge(line.id(), line, PathwayProgress::merge));
        return new PathwayBoard(phases, List.copyOf(lines.values()));
    }

    private static PathwayBoard.Line line(Row row) throws SQLException {
        UUID phase = row.uuidOrNull("phase_id");
        return new PathwayBoard.Line(
                row.uuid("id"),
                row.text("name"),
                row.constant("kind", PioneerKind.class),
                row.integer("people"),
                phase == null
                        ? List.of()
                        : List.of(new PathwayBoard.Cell(phase, row.integer("attended"), row.integer("expected"))),
                row.integer("learners"),
                row.integer("finished"),
                row.integerOrNull("percent"),
                row.dateOrNull("last_note_on"));
    }

    private static PathwayBoard.Line merge(PathwayBoard.Line one, PathwayBoard.Line next) {
        var phases = new ArrayList<>(one.phases());
        phases.addAll(next.phases());
        return new PathwayBoard.Line(
                one.id(),
                one.name(),
                one.kind(),
                one.people(),
                List.copyOf(phases),
                one.learners(),
                one.finished(),
                one.percent(),
                one.lastNoteOn());
    }
}
