package fr.essaim.trainings.learning;

import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Listing;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.listing.SortKeys;
import fr.essaim.shared.richtext.MarkdownText;
import fr.essaim.trainings.quizzes.Quiz;
import fr.essaim.trainings.quizzes.QuizQuestion;
import fr.essaim.trainings.versions.QuizColumn;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every query on the learners of a training, for those who run it. */
@ApplicationScoped
class Learners {
    /** Whoever did nothing for so long is stuck. */
    private static final Duration STUCK = Duration.ofDays(21);

    private static final String FIGURES = """
            select count(*) filter (where state = 'ACTIVE') as active,
                count(*) filter (where state = 'ACTIVE' and last_seen_at < ?) as stuck,
                count(*) filter (where state = 'COMPLETED') as completed, count(*) filter (where state = 'LEFT') as gone
            from training_enrolment en where training_id = ?
            """;

    /** Of an enrolment {@code en}: whether it has a seat in a session. */
    private static final String SEATED = "exists (select from training_session_place pl where pl.enrolment_id = en.id"
            + " and pl.session_id = ? and pl.state = 'SEATED')";

    private static final String ACTIVITIES_OF_SESSION = """
            select a.id, a.title, m.title as module_title,
                (select count(*) from training_session_place pl join training_progress p on p.enrolment_id = pl.enrolment_id
                    and p.activity_id = a.id where pl.session_id = ? and pl.state = 'SEATED') as done,
                (select count(*) from training_session_place pl join training_enrolment en on en.id = pl.enrolment_id
                    and en.last_activity_id = a.id and en.state = 'ACTIVE'
                    where pl.session_id = ? and pl.state = 'SEATED') as here
            from training t join training_module m on m.version_id = t.current_id join training_activity a on a.module_id = m.id
            where t.id = ? order by m.position, a.position
            """;

    private static final String ACTIVITIES = """
            select a.id, a.title, m.title as module_title,
                (select count(*) from training_progress p where p.activity_id = a.id) as done, coalesce(h.here, 0) as here
            from training t join training_module m on m.version_id = t.current_id join training_activity a on a.module_id = m.id
                left join (select last_activity_id, count(*) as here from training_enrolment
                    where training_id = ? and state = 'ACTIVE' group by last_activity_id) h on h.last_activity_id = a.id
            where t.id = ? order by m.position, a.position
            """;

    private static final String QUESTIONS = """
            select a.id, a.title, a.quiz, q.question_key, q.answered, q.correct
            from training t join training_activity a on a.version_id = t.current_id
                join training_question_tally q on q.activity_id = a.id
            where t.id = ?
            """;

    private static final SortKeys SORTS =
            SortKeys.defaultingTo("-lastSeenAt").by("lastSeenAt", "en.last_seen_at", "timestamptz");

    private static final QuizColumn QUIZ = new QuizColumn();

    private final Rows rows;

    Learners(Rows rows) {
        this.rows = rows;
    }

    Page<LearnerSummary> page(UUID training, LearnerFilter filter, PageRequest request, Instant now) {
        return listing().page(rows, where(training, filter, now), request);
    }

    CsvExport<LearnerSummary> export(UUID training, LearnerFilter filter, PageRequest request, Instant now) {
        return listing().export(rows, where(training, filter, now), request, LearnerSummary.CSV);
    }

    /** Whether somebody tutors a session that takes place. */
    boolean teaches(@Nullable UUID person, UUID session) {
        return person != null
                && rows.one(
                                row -> true,
                                "select 1 from training_session_tutor st join training_session s on s.id = st.session_id and s.state = 'OPEN'"
                                        + " where st.person_id = ? and st.session_id = ?",
                                person,
                                session)
                        .isPresent();
    }

    /** @param session null for all learners; of a session there are no questions, whose answers are counted without names */
    TrainingBoard board(UUID training, @Nullable UUID session, Instant now) {
        if (session != null) {
            return new TrainingBoard(
                    rows.one(TrainingBoard.Figures::of, FIGURES + " and " + SEATED, now.minus(STUCK), training, session)
                            .orElse(TrainingBoard.Figures.NONE),
                    rows.all(TrainingBoard.ActivityFigures::of, ACTIVITIES_OF_SESSION, session, session, training),
                    List.of());
        }
        return new TrainingBoard(
                rows.one(TrainingBoard.Figures::of, FIGURES, now.minus(STUCK), training)
                        .orElse(TrainingBoard.Figures.NONE),
                rows.all(TrainingBoard.ActivityFigures::of, ACTIVITIES, training, training),
                rows.all(Learners::question, QUESTIONS, training).stream()
                        .sorted(Comparator.comparingDouble(question -> (double) question.right() / question.answered()))
                        .toList());
    }

    private static Conditions where(UUID training, LearnerFilter filter, Instant now) {
        Conditions where = new Conditions()
                .and("en.training_id = ?", training)
                .andOneOf("en.state", filter.state())
                .andIfGiven(SEATED, filter.sessionId());
        return Boolean.TRUE.equals(filter.stuck())
                ? where.and("en.state = 'ACTIVE' and en.last_seen_at < ?", now.minus(STUCK))
                : where;
    }

    private static Listing<LearnerSummary> listing() {
        return new Listing<>(
                "training-learners",
                "en.*, tv.number, p.id as learner_id, p.display_name as learner_name, la.id as last_id, la.title as last_name, "
                        + Enrolments.PERCENT
                        + ", (select c.code from training_certificate c where c.enrolment_id = en.id and c.revoked_at is null"
                        + " order by c.issued_at desc limit 1) as certificate_code",
                "training_enrolment en join training_version tv on tv.id = en.version_id join person p on p.id = en.person_id"
                        + " left join training_activity la on la.id = en.last_activity_id",
                "en.id",
                SORTS,
                LearnerSummary::of);
    }

    private static TrainingBoard.QuestionFigures question(Row row) throws SQLException {
        String key = row.text("question_key");
        Quiz quiz = QUIZ.convertToEntityAttribute(row.textOrNull("quiz"));
        String text = quiz == null
                ? key
                : quiz.questions().stream()
                        .filter(question -> question.key().equals(key))
                        .map(QuizQuestion::text)
                        .map(MarkdownText::plain)
                        .findFirst()
                        .orElse(key);
        return new TrainingBoard.QuestionFigures(
                row.uuid("id"), row.text("title"), key, text, row.integer("answered"), row.integer("correct"));
    }
}
