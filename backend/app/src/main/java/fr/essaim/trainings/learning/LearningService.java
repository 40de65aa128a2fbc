package fr.essaim.trainings.learning;

import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.richtext.MarkdownText;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import fr.essaim.trainings.quizzes.Quiz;
import fr.essaim.trainings.quizzes.QuizAnswer;
import fr.essaim.trainings.quizzes.QuizJudgement;
import fr.essaim.trainings.versions.ActivityKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Use cases of learning: what somebody does in the activities of their own version. */
@ApplicationScoped
public class LearningService {
    private final LearnerSteps steps;
    private final LearnerWorks works;
    private final ProgressMarks marks;
    private final AuditTrail audit;
    private final Today today;

    LearningService(LearnerSteps steps, LearnerWorks works, ProgressMarks marks, AuditTrail audit, Today today) {
        this.steps = steps;
        this.works = works;
        this.marks = marks;
        this.audit = audit;
        this.today = today;
    }

    /** @throws ProblemException not-found, rule-violated while its module is locked */
    LearnerActivity activity(Actor actor, UUID enrolment, UUID activity) {
        LearningPath.Step step = steps.read(actor, enrolment, activity);
        return works.activity(steps.learner(actor), enrolment, step).orElseThrow(ProblemException::notFound);
    }

    /** Remembers where somebody is, on whichever device. */
    @Transactional
    void visit(Actor actor, UUID enrolment, UUID activity) {
        if (!steps.visit(actor, enrolment, activity, today.now())) {
            throw ProblemException.notFound();
        }
    }

    /**
     * Notes as done what learners say themselves, and a live session they were noted as present at. Said again, it changes nothing.
     *
     * @throws ProblemException rule-violated for what is not done by saying so
     */
    @Transactional
    public void done(Actor actor, UUID enrolment, UUID activity) {
        LearnerSteps.Held held = steps.hold(actor, enrolment, activity);
        PathActivity step = held.step().activity();
        if (step.kind() == ActivityKind.LIVE_SESSION) {
            if (!marks.wasPresent(held.enrolment().personId(), activity)) {
                throw rule("not-present");
            }
        } else if (!step.kind().isDeclared()) {
            throw rule("activity-not-done");
        }
        if (steps.done(held, today.now())) {
            record(actor, held, "TRAINING_ACTIVITY_DONE");
        }
    }

    /**
     * Judges answers to a quiz. What was answered is not kept, only which questions were answered right.
     *
     * @throws ProblemException attempts-used, validation-failed for an answer to no question of it
     */
    @Transactional
    public QuizAttempt attempt(Actor actor, UUID enrolment, UUID activity, List<QuizAnswer> answers) {
        LearnerSteps.Held held = steps.hold(actor, enrolment, activity);
        Quiz quiz = quiz(activity);
        int made = works.attempts(enrolment, activity);
        Integer allowed = quiz.attempts();
        if (allowed != null && made >= allowed) {
            throw new ProblemException(ProblemCode.ATTEMPTS_USED);
        }
        QuizJudgement judgement = quiz.judge(answers);
        UUID id = works.attempt(enrolment, activity, made + 1, judgement, today.now());
        if (judgement.passed()) {
            steps.done(held, today.now());
        } else {
            steps.seen(held, today.now());
        }
        record(actor, held, "TRAINING_QUIZ_ANSWERED");
        @Nullable Integer left = allowed == null ? null : Integer.valueOf(allowed - made - 1);
        return QuizAttempt.of(id, made + 1, judgement, left);
    }

    /** With what is right in it: not for learners. @throws ProblemException rule-violated for another kind of activity */
    public Quiz quiz(UUID activity) {
        return works.quiz(activity).orElseThrow(() -> rule("activity-not-done"));
    }

    /**
     * Keeps what somebody writes for themselves; a text makes it done, erasing it does not undo that.
     *
     * @param version that of the text they read, zero for the first
     * @throws ProblemException stale-version when it was written elsewhere since
     */
    @Transactional
    public JournalEntry write(Actor actor, UUID enrolment, UUID activity, int version, String text) {
        LearnerSteps.Held held = steps.hold(actor, enrolment, activity);
        if (held.step().activity().kind() != ActivityKind.JOURNAL) {
            throw rule("activity-not-done");
        }
        int present = works.journalVersion(enrolment, activity);
        if (present != version) {
            throw ProblemException.staleVersion(present);
        }
        String kept = Objects.requireNonNullElse(MarkdownText.canonicalOrNull(text), "");
        JournalEntry entry = works.write(enrolment, activity, version + 1, kept, today.now());
        if (kept.isEmpty()) {
            steps.seen(held, today.now());
        } else {
            steps.done(held, today.now());
        }
        record(actor, held, "TRAINING_JOURNAL_WRITTEN");
        return entry;
    }

    /** Which activity, and nothing that was written or answered in it. */
    private void record(Actor actor, LearnerSteps.Held held, String action) {
        audit.record(
                actor,
                action,
                new AuditTrail.Subject(
                        "TRAINING_ENROLMENT",
                        held.enrolment().id(),
                        held.step().activity().title()),
                null,
                null,
                null);
    }

    private static ProblemException rule(String code) {
        return new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("activityId", code);
    }
}
