package fr.essaim.trainings.learning;

import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every query on which activities are done. */
@ApplicationScoped
class ProgressMarks {
    private static final String MARKS = """
            select p.activity_id, p.done_at, p.credited from training_progress p where p.enrolment_id = ?
            union all
            select s.activity_id, null, false from training_submission s where s.enrolment_id = ? and s.state = 'WAITING'
                and not exists (select from training_progress p
                    where p.enrolment_id = s.enrolment_id and p.activity_id = s.activity_id)
            """;

    /** A live session that a learner took part in. */
    record Attended(UUID enrolment, UUID activity) {
        static Attended of(Row row) throws SQLException {
            return new Attended(row.uuid("id"), row.uuid("activity_id"));
        }
    }

    private final Rows rows;

    ProgressMarks(Rows rows) {
        this.rows = rows;
    }

    Map<UUID, LearningPath.Mark> of(UUID enrolment) {
        return rows.all(LearningPath.Mark::of, MARKS, enrolment, enrolment).stream()
                .collect(Collectors.toMap(LearningPath.Mark::activity, Function.identity()));
    }

    /** @return whether it was not done before */
    boolean done(UUID enrolment, UUID activity, Instant now) {
        return rows.update(
                        "insert into training_progress (enrolment_id, activity_id, done_at, credited) values (?, ?, ?, false)"
                                + " on conflict do nothing",
                        enrolment,
                        activity,
                        now)
                == 1;
    }

    /** How many required activities of their version a learner did. */
    int count(UUID enrolment) {
        return rows.one(
                        row -> row.integer("done"),
                        "select count(*) as done from training_progress p join training_activity a on a.id = p.activity_id"
                                + " join training_enrolment en on en.id = p.enrolment_id"
                                + " where p.enrolment_id = ? and a.version_id = en.version_id and a.required",
                        enrolment)
                .orElse(0);
    }

    /**
     * Takes along into another version what says the same there; and what was written for an activity of the same name, whatever
     * it asks for now.
     */
    void move(UUID enrolment, UUID from, UUID to) {
        rows.update("""
                insert into training_progress (enrolment_id, activity_id, done_at, credited)
                select p.enrolment_id, a.id, p.done_at, true
                from training_progress p join training_activity was on was.id = p.activity_id
                    join training_module wm on wm.id = was.module_id
                    join training_module m on m.version_id = ? and m.key = wm.key
                    join training_activity a on a.module_id = m.id and a.key = was.key and a.fingerprint = was.fingerprint
                where p.enrolment_id = ? and was.version_id = ?
                on conflict do nothing
                """, to, enrolment, from);
        for (String written : new String[] {"training_journal", "training_submission"}) {
            rows.update(
                    "update " + written + " w set activity_id = a.id from training_activity was"
                            + " join training_module wm on wm.id = was.module_id, training_activity a"
                            + " join training_module m on m.id = a.module_id where w.enrolment_id = ? and was.id = w.activity_id"
                            + " and was.version_id = ? and a.version_id = ? and m.key = wm.key and a.key = was.key"
                            + " and a.kind = was.kind",
                    enrolment,
                    from,
                    to);
        }
    }

    /** What proves a training is to be done once more: its quizzes, or where it has none what learners do by reading and watching. */
    void askAgain(UUID enrolment, UUID version) {
        rows.update("""
                delete from training_progress p using training_activity a
                where p.enrolment_id = ? and a.id = p.activity_id and a.version_id = ? and a.required
                    and (a.kind = 'QUIZ' or a.kind in ('PAGE', 'VIDEO') and not exists (select from training_activity quiz
                        where quiz.version_id = a.version_id and quiz.kind = 'QUIZ' and quiz.required))
                """, enrolment, version);
    }

    /** Whether the learner was noted as present at the event of a live session; at any of the community where none is named. */
    boolean wasPresent(UUID person, UUID activity) {
        return rows.one(row -> true, """
                        select 1 from training_activity a join training_version tv on tv.id = a.version_id
                            join training t on t.id = tv.training_id
                            join registration r on r.person_id = ? and r.state = 'ATTENDED'
                            join event e on e.id = r.event_id
                        where a.id = ? and (e.id = a.event_id or a.event_id is null and e.community_id = t.community_id)
                        """, person, activity).isPresent();
    }

    /** Live sessions linked to an event at which their learner was noted as present, and which are not done yet. */
    List<Attended> attended(int most) {
        return rows.all(Attended::of, """
                        select en.id, a.id as activity_id from training_activity a
                            join registration r on r.event_id = a.event_id and r.state = 'ATTENDED'
                            join training_enrolment en on en.version_id = a.version_id and en.person_id = r.person_id
                        where a.kind = 'LIVE_SESSION' and a.event_id is not null and en.state <> 'LEFT'
                            and not exists (select from training_progress p
                                where p.enrolment_id = en.id and p.activity_id = a.id)
                        order by en.id, a.id limit ?
                        """, most);
    }

    String title(UUID activity) {
        return rows.one(row -> row.text("title"), "select title from training_activity where id = ?", activity)
                .orElseThrow();
    }
}
