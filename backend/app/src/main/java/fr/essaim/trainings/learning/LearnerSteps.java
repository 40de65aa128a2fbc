package fr.essaim.trainings.learning;

import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.trainings.versions.TrainingVersions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Where a learner is on their path, and that nobody else goes there. */
@ApplicationScoped
class LearnerSteps {
    /** A step of an enrolment that the transaction holds. */
    record Held(TrainingEnrolment enrolment, LearningPath.Step step) {}

    private final Enrolments enrolments;
    private final TrainingVersions versions;
    private final ProgressMarks marks;
    private final Completion completion;

    LearnerSteps(Enrolments enrolments, TrainingVersions versions, ProgressMarks marks, Completion completion) {
        this.enrolments = enrolments;
        this.versions = versions;
        this.marks = marks;
        this.completion = completion;
    }

    /** @throws ProblemException not-found unless it is a person who reads */
    UUID learner(Actor actor) {
        UUID person = actor.personId();
        if (person == null) {
            throw ProblemException.notFound();
        }
        return person;
    }

    /** @throws ProblemException not-found, rule-violated while its module is locked */
    LearningPath.Step read(Actor actor, UUID enrolment, UUID activity) {
        UUID version = enrolments.versionOf(learner(actor), enrolment).orElseThrow(ProblemException::notFound);
        return step(version, enrolment, activity);
    }

    boolean visit(Actor actor, UUID enrolment, UUID activity, Instant now) {
        return enrolments.visit(learner(actor), enrolment, activity, now);
    }

    /**
     * The same, holding the enrolment until the transaction ends.
     *
     * @throws ProblemException not-found, rule-violated while its module is locked or after they left
     */
    Held hold(Actor actor, UUID id, UUID activity) {
        TrainingEnrolment enrolment = enrolments.own(learner(actor), id).orElseThrow(ProblemException::notFound);
        if (enrolment.hasLeft()) {
            throw ProblemException.illegalTransition(EnrolmentState.LEFT, EnrolmentState.ACTIVE);
        }
        return new Held(enrolment, step(enrolment.versionId(), id, activity));
    }

    private LearningPath.Step step(UUID version, UUID enrolment, UUID activity) {
        LearningPath.Step step = LearningPath.of(versions.outline(version), marks.of(enrolment))
                .step(activity)
                .orElseThrow(ProblemException::notFound);
        if (step.activity().state() == PathState.LOCKED) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("activityId", "module-locked");
        }
        return step;
    }

    void seen(Held held, Instant now) {
        held.enrolment().seen(held.step().activity().id(), now);
        enrolments.flush();
    }

    /** @return whether it was not done before */
    boolean done(Held held, Instant now) {
        boolean fresh = marks.done(held.enrolment().id(), held.step().activity().id(), now);
        seen(held, now);
        if (fresh) {
            completion.recount(held.enrolment(), now);
        }
        return fresh;
    }

    /** Something was done for them elsewhere. */
    void recount(TrainingEnrolment enrolment, Instant now) {
        completion.recount(enrolment, now);
    }
}
