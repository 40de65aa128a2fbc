package fr.essaim.trainings.learning;

import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import fr.essaim.trainings.TrainingAction;
import fr.essaim.trainings.TrainingService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Use cases of enrolments: each is its learner's alone. */
@ApplicationScoped
public class EnrolmentService {
    private final Enrolments enrolments;
    private final LearnerMoves moves;
    private final TrainingService trainings;
    private final AuditTrail audit;
    private final Today today;

    EnrolmentService(
            Enrolments enrolments, LearnerMoves moves, TrainingService trainings, AuditTrail audit, Today today) {
        this.enrolments = enrolments;
        this.moves = moves;
        this.trainings = trainings;
        this.audit = audit;
        this.today = today;
    }

    Page<EnrolmentSummary> list(Actor actor, EnrolmentFilter filter, PageRequest request) {
        return enrolments.page(learner(actor), filter, request);
    }

    /** @throws ProblemException not-found unless it is the actor's own */
    public EnrolmentDetails get(Actor actor, UUID id) {
        return enrolments.details(learner(actor), id).orElseThrow(ProblemException::notFound);
    }

    /**
     * Begins the published version, or takes up again what was left.
     *
     * @throws ProblemException not-found, already-learning, rule-violated where nobody enrols
     */
    @Transactional
    public EnrolmentDetails enrol(Actor actor, UUID training) {
        UUID person = learner(actor);
        if (!trainings.get(actor, training).actions().contains(TrainingAction.ENROL)) {
            boolean learns = trainings.standing(actor, training).learns();
            throw learns
                    ? new ProblemException(ProblemCode.ALREADY_LEARNING)
                    : new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", "training-closed");
        }
        return begin(actor, training, person);
    }

    /**
     * Somebody's enrolment, held until the transaction ends; begun where there is none or it was left.
     *
     * @throws ProblemException as {@link #enrol}
     */
    @Transactional
    public UUID ensure(Actor actor, UUID training) {
        Optional<TrainingEnrolment> held = enrolments.of(training, learner(actor));
        return held.filter(enrolment -> !enrolment.hasLeft())
                .map(TrainingEnrolment::id)
                .orElseGet(() -> enrol(actor, training).id());
    }

    /** Enrols somebody who joined a community in the training that is its way in; nothing where there is none. */
    @Transactional
    public void welcome(UUID community, UUID person) {
        enrolments
                .wayIn(community, person)
                .map(training -> begin(Actor.SYSTEM, training, person))
                .ifPresent(begun -> moves.tell(new TrainingBegun(begun.id(), person)));
    }

    private EnrolmentDetails begin(Actor actor, UUID training, UUID person) {
        Optional<TrainingEnrolment> left = enrolments.of(training, person);
        if (left.isPresent()) {
            left.get().resume(today.now());
            enrolments.flush();
            return record(actor, person, left.get().id(), "TRAINING_RESUMED");
        }
        Enrolments.Beginning beginning = enrolments.beginning(training).orElseThrow(ProblemException::notFound);
        var enrolment =
                new TrainingEnrolment(training, beginning.versionId(), person, beginning.required(), today.now());
        enrolments.persistAndFlush(enrolment);
        return record(actor, person, enrolment.id(), "TRAINING_BEGUN");
    }

    private EnrolmentDetails record(Actor actor, UUID person, UUID id, String action) {
        EnrolmentDetails after = enrolments.details(person, id).orElseThrow(ProblemException::notFound);
        audit.record(actor, action, LearnerMoves.subject(after), null, LearnerMoves.kept(after), null);
        return after;
    }

    @Transactional
    public EnrolmentDetails leave(Actor actor, UUID id, int version) {
        return change(actor, id, version, "TRAINING_LEFT", moves::leave);
    }

    /** Takes up again what was left. */
    @Transactional
    EnrolmentDetails resume(Actor actor, UUID id, int version) {
        return change(actor, id, version, "TRAINING_RESUMED", enrolment -> enrolment.resume(today.now()));
    }

    /** Goes on in the newest version, with credit for what says the same there. */
    @Transactional
    EnrolmentDetails move(Actor actor, UUID id, int version) {
        return change(actor, id, version, "TRAINING_VERSION_CHANGED", moves::toNewest);
    }

    /**
     * Proves again what they learnt, in the newest version, for another certificate; quizzes are taken anew.
     *
     * @throws ProblemException rule-violated unless their certificate ends within three months or has ended
     */
    @Transactional
    EnrolmentDetails renew(Actor actor, UUID id, int version) {
        if (!get(actor, id).actions().contains(EnrolmentAction.RENEW)) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", "not-renewable");
        }
        return change(actor, id, version, "TRAINING_RENEWED", moves::renew);
    }

    private EnrolmentDetails change(
            Actor actor, UUID id, int version, String action, Consumer<TrainingEnrolment> verb) {
        EnrolmentDetails before = get(actor, id);
        TrainingEnrolment enrolment = enrolments.own(learner(actor), id).orElseThrow(ProblemException::notFound);
        enrolment.requireVersion(version);
        verb.accept(enrolment);
        enrolments.flush();
        EnrolmentDetails after = get(actor, id);
        audit.record(
                actor, action, LearnerMoves.subject(after), LearnerMoves.kept(before), LearnerMoves.kept(after), null);
        return after;
    }

    /** @throws ProblemException not-found for whoever is no person */
    private static UUID learner(Actor actor) {
        UUID person = actor.personId();
        if (person == null) {
            throw ProblemException.notFound();
        }
        return person;
    }
}
