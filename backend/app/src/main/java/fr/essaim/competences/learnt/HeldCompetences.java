package fr.essaim.competences.learnt;

import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import fr.essaim.topics.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Every query on who holds what. A module counts once all that it asks for is done, in whichever version; moving on loses nothing. */
@ApplicationScoped
class HeldCompetences {
    private static final String MODULES = """
            training_enrolment e join training_version tv on tv.training_id = e.training_id
                join training_module m on m.version_id = tv.id
                cross join lateral jsonb_to_recordset(m.competences) as x(code text, level integer)
                cross join lateral (select count(*) > 0 and count(*) = count(g.activity_id) as finished, max(g.done_at) as done_at
                    from training_activity a left join training_progress g on g.activity_id = a.id and g.enrolment_id = e.id
                    where a.module_id = m.id and a.required) w
            """;

    private static final String OF_PERSON = """
            select c.code, c.label_fr, c.label_en, f.code as framework, c.present, o.*
            from competence c join competence_framework f on f.id = c.framework_id
                left join (
                    select x.code as proved, x.level, m.title as module, e.training_id, tv.title as training, w.finished,
                        case when w.finished then w.done_at end as since,
                        exists (select from training_certificate k where k.enrolment_id = e.id and k.revoked_at is null
                            and (k.expires_at is null or k.expires_at > ?)) as certified
                    from %s
                    where e.person_id = ? and (w.finished or (tv.id = e.version_id and e.state = 'ACTIVE'))
                    union all
                    select l.competence, l.level, null, null, null, true, l.decided_at, false
                    from prior_learning l where l.person_id = ? and l.state = 'ACCEPTED') o on o.proved = c.code
            where c.published and (c.present or o.proved is not null)
            order by f.code, c.label_fr, c.code, o.level desc, o.since, o.training, o.module
            """.formatted(MODULES);

    private static final String OF_TERRITORY = """
            select c.code, c.label_fr, c.label_en, f.code as framework,
                count(h.*) filter (where h.level >= 1)::int as l1, count(h.*) filter (where h.level >= 2)::int as l2,
                count(h.*) filter (where h.level >= 3)::int as l3, count(h.*) filter (where h.level >= 4)::int as l4
            from competence c join competence_framework f on f.id = c.framework_id
                left join (
                    select o.person_id, o.code, max(o.level) as level from (
                        select e.person_id, x.code, x.level from %s where w.finished
                            and e.person_id in (select id from counted)
                        union all
                        select l.person_id, l.competence, l.level from prior_learning l
                        where l.state = 'ACCEPTED' and l.person_id in (select id from counted)) o
                    group by o.person_id, o.code) h on h.code = c.code
            where c.present group by c.code, f.code order by f.code, c.label_fr, c.code
            """.formatted(MODULES);

    /** Those who work there and may be found by others at all. */
    private static final String COUNTED =
            "with counted as materialized (select p.id from person p where p.territory_id = ?"
                    + " and p.state = 'ACTIVE' and p.directory_visibility <> 'NOBODY') ";

    /** @param finished false while it is being learnt */
    record Line(
            String code,
            Wording label,
            String framework,
            boolean present,
            boolean finished,
            List<CompetenceProof> proof) {}

    private final Rows rows;

    HeldCompetences(Rows rows) {
        this.rows = rows;
    }

    /** Every competence, once for each proof. */
    List<Line> ofPerson(UUID person, Instant now) {
        return rows.all(HeldCompetences::line, OF_PERSON, now, person, person);
    }

    List<TerritoryCompetence> ofTerritory(UUID territory) {
        return rows.all(HeldCompetences::counted, COUNTED + OF_TERRITORY, territory);
    }

    private static Line line(Row row) throws SQLException {
        Integer level = row.integerOrNull("level");
        return new Line(
                row.text("code"),
                new Wording(row.text("label_fr"), row.text("label_en")),
                row.text("framework"),
                row.bool("present"),
                level != null && row.bool("finished"),
                level == null ? List.of() : List.of(proof(row, level)));
    }

    private static CompetenceProof proof(Row row, int level) throws SQLException {
        return new CompetenceProof(
                level,
                row.textOrNull("module"),
                row.uuidOrNull("training_id"),
                row.textOrNull("training"),
                row.bool("certified"),
                row.instantOrNull("since"));
    }

    private static TerritoryCompetence counted(Row row) throws SQLException {
        var counts = new ArrayList<Integer>();
        for (String column : List.of("l1", "l2", "l3", "l4")) {
            counts.add(row.integer(column));
        }
        return new TerritoryCompetence(
                row.text("code"),
                new Wording(row.text("label_fr"), row.text("label_en")),
                row.text("framework"),
                SmallFigures.hidden(counts));
    }
}
