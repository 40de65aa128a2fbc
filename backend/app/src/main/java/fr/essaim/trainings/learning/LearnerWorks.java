package fr.essaim.trainings.learning;

import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.richtext.RichText;
import fr.essaim.trainings.quizzes.Quiz;
import fr.essaim.trainings.quizzes.QuizJudgement;
import fr.essaim.trainings.quizzes.QuizVerdict;
import fr.essaim.trainings.versions.ActivityKind;
import fr.essaim.trainings.versions.QuizColumn;
import fr.essaim.trainings.versions.ReviewKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every query on what learners do in single activities: attempts at quizzes and journals. */
@ApplicationScoped
class LearnerWorks {
    private static final String ACTIVITY = """
            select a.*, e.title as event_name, at.made, at.best, at.passed, j.version as journal_version, j.text as journal_text,
                j.updated_at as journal_at, s.id as submission_id, s.state as submission_state, s.text as submission_text,
                s.comment, s.submitted_at
            from training_enrolment en join training_activity a on a.version_id = en.version_id
                left join event e on e.id = a.event_id
                left join lateral (select count(*) as made, max(points * 100 / nullif(max_points, 0)) as best,
                        coalesce(bool_or(passed), false) as passed
                    from training_attempt t where t.enrolment_id = en.id and t.activity_id = a.id
                        and t.renewal = en.renewals) at on true
                left join training_journal j on j.enrolment_id = en.id and j.activity_id = a.id
                left join training_submission s on s.enrolment_id = en.id and s.activity_id = a.id
            where en.id = ? and en.person_id = ? and a.id = ?
            """;

    private static final QuizColumn QUIZ = new QuizColumn();

    private final Rows rows;

    LearnerWorks(Rows rows) {
        this.rows = rows;
    }

    /** An activity of somebody's version as they do it. */
    Optional<LearnerActivity> activity(UUID person, UUID enrolment, LearningPath.Step step) {
        return rows.one(
                row -> activity(row, step),
                ACTIVITY,
                enrolment,
                person,
                step.activity().id());
    }

    private static LearnerActivity activity(Row row, LearningPath.Step step) throws SQLException {
        PathActivity known = step.activity();
        Quiz quiz = QUIZ.convertToEntityAttribute(row.textOrNull("quiz"));
        return new LearnerActivity(
                known.id(),
                known.kind(),
                known.title(),
                step.module().title(),
                known.minutes(),
                known.required(),
                known.state(),
                known.doneAt(),
                RichText.ofNullable(row.textOrNull("body")),
                row.textOrNull("url"),
                Reference.ofNullable(row, "event"),
                row.constantOrNull("review", ReviewKind.class),
                quiz == null
                        ? null
                        : LearnerQuiz.of(quiz, row.integer("made"), row.integerOrNull("best"), row.bool("passed")),
                known.kind() == ActivityKind.JOURNAL ? journal(row) : null,
                submission(row),
                step.previous(),
                step.next());
    }

    private static JournalEntry journal(Row row) throws SQLException {
        String text = row.textOrNull("journal_text");
        return JournalEntry.of(
                row.integer("journal_version"), text == null ? "" : text, row.instantOrNull("journal_at"));
    }

    private static @Nullable OwnSubmission submission(Row row) throws SQLException {
        return row.uuidOrNull("submission_id") == null
                ? null
                : new OwnSubmission(
                        row.uuid("submission_id"),
                        row.constant("submission_state", SubmissionState.class),
                        row.text("submission_text"),
                        RichText.of(row.text("submission_text")),
                        row.textOrNull("comment"),
                        row.instant("submitted_at"));
    }

    Optional<Quiz> quiz(UUID activity) {
        return rows.one(
                row -> Objects.requireNonNull(QUIZ.convertToEntityAttribute(row.text("quiz"))),
                "select quiz from training_activity where id = ? and quiz is not null",
                activity);
    }

    int attempts(UUID enrolment, UUID activity) {
        return rows.one(
                        row -> row.integer("made"),
                        "select count(*) as made from training_attempt t join training_enrolment en on en.id = t.enrolment_id"
                                + " where en.id = ? and t.activity_id = ? and t.renewal = en.renewals",
                        enrolment,
                        activity)
                .orElse(0);
    }

    /** Keeps how an attempt was judged; what was answered is not kept. @return its id */
    UUID attempt(UUID enrolment, UUID activity, int number, QuizJudgement judgement, Instant now) {
        UUID id = Versioned.newId();
        List<QuizVerdict> verdicts = judgement.verdicts();
        rows.update(
                "insert into training_attempt (id, enrolment_id, renewal, activity_id, number, points, max_points, passed, made_at)"
                        + " select ?, id, renewals, ?, ?, ?, ?, ?, ? from training_enrolment where id = ?",
                id,
                activity,
                number,
                judgement.points(),
                judgement.of(),
                judgement.passed(),
                now,
                enrolment);
        // In the order of their keys, so that two attempts at once wait for one another instead of each for the other.
        rows.update(
                "insert into training_question_tally (activity_id, question_key, answered, correct)"
                        + " select ?, key, 1, correct::boolean::integer"
                        + " from unnest(cast(? as text[]), cast(? as text[])) v(key, correct) order by key"
                        + " on conflict (activity_id, question_key) do update set answered = training_question_tally.answered + 1,"
                        + " correct = training_question_tally.correct + excluded.correct",
                activity,
                verdicts.stream().map(QuizVerdict::key).toList(),
                verdicts.stream()
                        .map(verdict -> String.valueOf(verdict.right()))
                        .toList());
        return id;
    }

    int journalVersion(UUID enrolment, UUID activity) {
        return rows.one(
                        row -> row.integer("version"),
                        "select version from training_journal where enrolment_id = ? and activity_id = ?",
                        enrolment,
                        activity)
                .orElse(0);
    }

    JournalEntry write(UUID enrolment, UUID activity, int version, String text, Instant now) {
        rows.update(
                "insert into training_journal (enrolment_id, activity_id, version, text, updated_at) values (?, ?, ?, ?, ?)"
                        + " on conflict (enrolment_id, activity_id) do update set version = excluded.version,"
                        + " text = excluded.text, updated_at = excluded.updated_at",
                enrolment,
                activity,
                version,
                text,
                now);
        return JournalEntry.of(version, text, now);
    }
}
