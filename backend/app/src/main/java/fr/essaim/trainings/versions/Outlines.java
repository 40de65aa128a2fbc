package fr.essaim.trainings.versions;

import fr.essaim.competences.AddressedCompetence;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every query on the modules of versions, and on where activities stand in them. */
@ApplicationScoped
class Outlines {
    private static final String SELECT = """
            select m.id, m.key, m.title, m.summary, m.requires, m.competences, a.id as activity_id, a.key as activity_key, a.kind,
                a.title as activity_title, a.minutes, a.required,
                case when tv.state <> 'DRAFT' or t.current_id is null then null when was.id is null then 'NEW'
                    when was.fingerprint = a.fingerprint then 'SAME' else 'CHANGED' end as change,
                case a.kind when 'QUIZ' then a.quiz is null when 'VIDEO' then a.url is null or a.body is null
                    when 'LIVE_SESSION' then a.event_id is null and t.community_id is null else a.body is null end as empty
            from training_module m join training_version tv on tv.id = m.version_id join training t on t.id = tv.training_id
                left join training_activity a on a.module_id = m.id
                left join (training_activity was join training_module wm on wm.id = was.module_id)
                    on wm.version_id = t.current_id and wm.key = m.key and was.key = a.key
            where m.version_id = ? order by m.position, a.position
            """;

    private record Entry(OutlineModule module, @Nullable OutlineActivity activity) {}

    private final Rows rows;

    Outlines(Rows rows) {
        this.rows = rows;
    }

    List<OutlineModule> of(UUID version) {
        Map<UUID, OutlineModule> modules = new LinkedHashMap<>();
        Map<UUID, List<OutlineActivity>> activities = new LinkedHashMap<>();
        for (Entry entry : rows.all(Outlines::entry, SELECT, version)) {
            modules.putIfAbsent(entry.module().id(), entry.module());
            List<OutlineActivity> its =
                    activities.computeIfAbsent(entry.module().id(), id -> new ArrayList<>());
            if (entry.activity() != null) {
                its.add(entry.activity());
            }
        }
        return modules.values().stream()
                .map(module -> module.with(activities.getOrDefault(module.id(), List.of())))
                .toList();
    }

    private static Entry entry(Row row) throws SQLException {
        var module = new OutlineModule(
                row.uuid("id"),
                row.text("key"),
                row.text("title"),
                row.textOrNull("summary"),
                row.texts("requires"),
                AddressedCompetence.parse(row.text("competences")),
                0,
                List.of());
        return new Entry(module, row.uuidOrNull("activity_id") == null ? null : OutlineActivity.of(row));
    }

    /** Writes a module where it stands; the key of one that stays may change. */
    void put(UUID version, UUID id, int position, OutlinePlan.PlannedModule module) {
        rows.update(
                """
                insert into training_module (id, version_id, key, position, title, summary, requires, competences)
                values (?, ?, ?, ?, ?, ?, ?, cast(? as jsonb))
                on conflict (id) do update set key = excluded.key, position = excluded.position, title = excluded.title,
                    summary = excluded.summary, requires = excluded.requires, competences = excluded.competences
                """,
                id,
                version,
                module.key(),
                position,
                module.title(),
                module.summary(),
                module.requires(),
                AddressedCompetence.column(module.competences()));
    }

    /** Moves an activity that stays; only another title makes it another version of itself. */
    void move(UUID id, TrainingActivity.Place place, String title) {
        rows.update(
                "update training_activity set module_id = ?, key = ?, position = ?,"
                        + " version = version + (title <> ?)::integer, title = ? where id = ?",
                place.moduleId(),
                place.key(),
                place.position(),
                title,
                title,
                id);
    }

    /** Deletes what is not named any more. */
    void keep(UUID version, List<UUID> modules, List<UUID> activities) {
        rows.update(
                "delete from training_activity where version_id = ? and id <> all (cast(? as uuid[]))",
                version,
                activities);
        rows.update(
                "delete from training_module where version_id = ? and id <> all (cast(? as uuid[]))", version, modules);
    }

    /** Everything of one version into another that has nothing yet. */
    void copy(UUID from, UUID to) {
        rows.update(
                "insert into training_module (id, version_id, key, position, title, summary, requires, competences)"
                        + " select uuidv7(), ?, key, position, title, summary, requires, competences from training_module where version_id = ?",
                to,
                from);
        rows.update("""
                insert into training_activity (id, version, version_id, module_id, key, position, kind, title, minutes, required,
                    body, url, event_id, review, quiz, fingerprint, created_at, updated_at)
                select uuidv7(), 0, tv.id, nm.id, a.key, a.position, a.kind, a.title, a.minutes, a.required,
                    a.body, a.url, a.event_id, a.review, a.quiz, a.fingerprint, tv.created_at, tv.created_at
                from training_activity a join training_module m on m.id = a.module_id
                    join training_version tv on tv.id = ? join training_module nm on nm.version_id = tv.id and nm.key = m.key
                where a.version_id = ?
                """, to, from);
    }

    void delete(UUID version) {
        keep(version, List.of(), List.of());
    }
}
