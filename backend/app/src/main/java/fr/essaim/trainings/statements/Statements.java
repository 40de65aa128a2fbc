package fr.essaim.trainings.statements;

import fr.essaim.shared.listing.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Every query on what learners did, told in order. */
@ApplicationScoped
class Statements {
    private static final String SELECT = """
            with learner as materialized (
                select en.*, tv.title, tv.language from training_enrolment en join training_version tv on tv.id = en.version_id
                where en.training_id = ?)
            select en.id::text as cause, en.person_id, 'REGISTERED' as verb, en.training_id, null as path, en.title, en.language,
                null::integer as points, null::integer as max_points, en.created_at as at from learner en
            union all
            select en.id::text, en.person_id, 'COMPLETED', en.training_id, null, en.title, en.language, null, null, en.completed_at
            from learner en where en.completed_at is not null
            union all
            select en.id || ':' || a.id, en.person_id, 'COMPLETED', en.training_id, m.key || '/' || a.key, a.title, en.language,
                null, null, p.done_at
            from learner en join training_progress p on p.enrolment_id = en.id and not p.credited
                join training_activity a on a.id = p.activity_id join training_module m on m.id = a.module_id
            union all
            select t.id::text, en.person_id, case when t.passed then 'PASSED' else 'FAILED' end, en.training_id,
                m.key || '/' || a.key, a.title, en.language, t.points, t.max_points, t.made_at
            from learner en join training_attempt t on t.enrolment_id = en.id
                join training_activity a on a.id = t.activity_id join training_module m on m.id = a.module_id
            order by at, cause, verb
            """;

    private final Rows rows;

    Statements(Rows rows) {
        this.rows = rows;
    }

    /** Hands each over as it is read, however many they are. */
    void each(UUID training, Consumer<Statement> consumer) {
        rows.stream(Statement::of, SELECT, List.of(training), consumer);
    }
}
