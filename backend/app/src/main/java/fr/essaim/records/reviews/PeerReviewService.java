package fr.essaim.records.reviews;

import fr.essaim.records.RecordDetails;
import fr.essaim.records.RecordPolicy;
import fr.essaim.records.RecordService;
import fr.essaim.records.RecordState;
import fr.essaim.records.RecordSubmitted;
import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import fr.essaim.territories.TerritoryLead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Use cases of reviews. A reviewer reads their own; who writes the record, and who decides on it, read what was handed over. */
@ApplicationScoped
public class PeerReviewService {
    private final PeerReviews reviews;
    private final RecordService records;
    private final AuditTrail audit;
    private final Event<Object> facts;
    private final Today today;

    PeerReviewService(PeerReviews reviews, RecordService records, AuditTrail audit, Event<Object> facts, Today today) {
        this.reviews = reviews;
        this.records = records;
        this.audit = audit;
        this.facts = facts;
        this.today = today;
    }

    Page<PeerReviewDetails> own(Actor actor, PeerReviewFilter filter, PageRequest request) {
        UUID person = actor.personId();
        if (person == null) {
            throw ProblemException.forbidden();
        }
        return reviews.ofReviewer(person, filter, request);
    }

    /** @throws ProblemException not-found unless the actor may know of the record, forbidden unless they read drafts of it */
    List<PeerReviewDetails> of(Actor actor, UUID record) {
        RecordPolicy.Standing standing = records.standing(actor, record);
        if (!standing.writes() && !standing.reviews()) {
            throw ProblemException.forbidden();
        }
        return reviews.ofRecord(record, actor.personId(), standing.writes() || standing.decides(), standing.writes());
    }

    /** @throws ProblemException not-found unless the actor reviews, writes the record or decides on it */
    PeerReviewDetails get(Actor actor, UUID id) {
        PeerReviewDetails bare = reviews.details(id, actor.personId(), false).orElseThrow(ProblemException::notFound);
        if (bare.reviewer().id().equals(actor.personId())) {
            return bare;
        }
        RecordPolicy.Standing standing = records.standing(actor, bare.recordId());
        if (!standing.writes() && !standing.decides()) {
            throw ProblemException.notFound();
        }
        return reviews.details(id, actor.personId(), standing.writes()).orElseThrow(ProblemException::notFound);
    }

    /** @throws ProblemException illegal-transition unless it is in review, rule-violated of one's own, already-invited */
    @Transactional
    public PeerReviewDetails invite(Actor actor, UUID record, UUID person) {
        RecordPolicy.Standing standing = records.standing(actor, record);
        if (!standing.writes() && !standing.decides()) {
            throw ProblemException.forbidden();
        }
        RecordDetails reviewed = records.get(actor, record);
        if (reviewed.state() != RecordState.IN_REVIEW) {
            throw ProblemException.illegalTransition(reviewed.state(), RecordState.IN_REVIEW);
        }
        boolean peer = reviews.mayReview(record, person, actor.personId(), actor.isStaff(), leads())
                .orElseThrow(() -> ProblemException.unknownReference("/personId"));
        if (!peer) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atField("/personId", "own-record");
        }
        if (reviews.isInvited(record, reviewed.round(), person)) {
            throw new ProblemException(ProblemCode.ALREADY_INVITED);
        }
        PeerReview review = invite(record, reviewed.round(), person, actor.personId());
        PeerReviewDetails after = get(actor, review.id());
        audit.record(actor, "PEER_REVIEW_ASKED", subject(after), null, after, null);
        return after;
    }

    /** Whoever reviewed a record is asked again when it is submitted anew, unless it has become theirs. */
    void follow(@Observes RecordSubmitted submitted) {
        UUID record = submitted.recordId();
        reviews.reviewers(record, submitted.round() - 1).stream()
                .filter(reviewer ->
                        reviews.mayReview(record, reviewer, null, true, leads()).orElse(false))
                .forEach(reviewer -> invite(record, submitted.round(), reviewer, null));
    }

    private String leads() {
        return TerritoryLead.leads("lead", "date '" + today.date() + "'");
    }

    private PeerReview invite(UUID record, int round, UUID person, @Nullable UUID inviter) {
        var review = new PeerReview(record, round, person, inviter, today.now());
        reviews.persistAndFlush(review);
        facts.fire(new PeerReviewInvited(review.id(), record, person));
        return review;
    }

    @Transactional
    public PeerReviewDetails write(Actor actor, UUID id, int version, PeerReviewDraft draft) {
        return change(actor, id, version, true, "PEER_REVIEW_WRITTEN", r -> r.revise(draft, today.now()));
    }

    @Transactional
    public PeerReviewDetails submit(Actor actor, UUID id, int version) {
        return change(actor, id, version, true, "PEER_REVIEW_SUBMITTED", review -> {
            review.submit(today.now());
            facts.fire(new PeerReviewSubmitted(id, review.recordId()));
        });
    }

    @Transactional
    public PeerReviewDetails decline(Actor actor, UUID id, int version) {
        return change(actor, id, version, true, "PEER_REVIEW_DECLINED", r -> r.decline(today.now()));
    }

    @Transactional
    public PeerReviewDetails answer(Actor actor, UUID id, int version, String answer) {
        return change(actor, id, version, false, "PEER_REVIEW_ANSWERED", review -> {
            review.answer(answer, today.now());
            facts.fire(new PeerReviewAnswered(id, review.recordId(), review.reviewerId()));
        });
    }

    /** @param byReviewer whether this is for the reviewer alone; otherwise for who writes the record */
    private PeerReviewDetails change(
            Actor actor, UUID id, int version, boolean byReviewer, String action, Consumer<PeerReview> verb) {
        PeerReviewDetails before = get(actor, id);
        boolean reviewer = before.reviewer().id().equals(actor.personId());
        boolean allowed = byReviewer
                ? reviewer
                : records.standing(actor, before.recordId()).writes();
        if (!allowed) {
            throw ProblemException.forbidden();
        }
        requireOpen(actor, before, byReviewer);
        PeerReview review = reviews.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        review.requireVersion(version);
        verb.accept(review);
        reviews.flush();
        PeerReviewDetails after = get(actor, id);
        audit.record(actor, action, subject(after), before, after, null);
        return after;
    }

    /** Peers write while the record is with them. */
    private void requireOpen(Actor actor, PeerReviewDetails review, boolean byReviewer) {
        if (byReviewer) {
            RecordState state = records.get(actor, review.recordId()).state();
            if (state != RecordState.IN_REVIEW) {
                throw ProblemException.illegalTransition(state, RecordState.IN_REVIEW);
            }
        }
    }

    private static AuditTrail.Subject subject(PeerReviewDetails review) {
        return new AuditTrail.Subject("PEER_REVIEW", review.id(), review.recordCode());
    }
}
