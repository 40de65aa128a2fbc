package fr.essaim.records;

import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is decided of a record: sent back, found good, published, withdrawn. */
@ApplicationScoped
public class RecordDecisionService {
    private final ExperienceRecords records;
    private final RecordLinks links;
    private final RecordTrail trail;
    private final RecordService service;

    RecordDecisionService(ExperienceRecords records, RecordLinks links, RecordTrail trail, RecordService service) {
        this.records = records;
        this.links = links;
        this.trail = trail;
        this.service = service;
    }

    @Transactional
    public RecordDetails returnToAuthors(Actor actor, UUID id, int version, String reason) {
        RecordDetails before = trail.details(actor, id);
        RecordPolicy.Standing standing = trail.standing(actor, id);
        RecordPolicy.require(standing.writes() || standing.decides());
        trail.held(id, version).returnToAuthors(reason, trail.now());
        records.flush();
        trail.tell(new RecordReturned(id, Versioned.newId()));
        return recorded(actor, before, "EXPERIENCE_RETURNED", reason);
    }

    /** @throws ProblemException rule-violated under two reviews, and of one's own */
    @Transactional
    public RecordDetails validate(Actor actor, UUID id, int version) {
        RecordDetails before = trail.details(actor, id);
        RecordPolicy.requireDecision(trail.standing(actor, id));
        ExperienceRecord record = trail.held(id, version);
        record.validate(records.reviews(id, record.round()), trail.now());
        records.flush();
        trail.tell(new RecordValidated(id, Versioned.newId()));
        return recorded(actor, before, "EXPERIENCE_VALIDATED", null);
    }

    @Transactional
    public RecordDetails publish(Actor actor, UUID id, int version) {
        RecordDetails before = trail.details(actor, id);
        RecordPolicy.require(trail.standing(actor, id).writes());
        ExperienceRecord record = trail.held(id, version);
        record.publish(trail.now());
        AnonymityCheck.require(record, links.names(id), links.versions(id));
        records.flush();
        links.keepVersion(record, Versioned.newId(), trail.now(), actor.personId());
        trail.tell(new RecordPublished(id, record.number()));
        return recorded(actor, before, "EXPERIENCE_PUBLISHED", null);
    }

    /** For good: readers are told that it was there, and why it is not any more. */
    @Transactional
    public RecordDetails withdraw(Actor actor, UUID id, int version, String reason) {
        RecordDetails before = trail.details(actor, id);
        RecordPolicy.require(trail.standing(actor, id).writes());
        trail.held(id, version).withdraw(reason, trail.now());
        records.flush();
        trail.tell(new RecordWithdrawn(id));
        return recorded(actor, before, "EXPERIENCE_WITHDRAWN", reason);
    }

    private RecordDetails recorded(Actor actor, RecordDetails before, String action, @Nullable String reason) {
        RecordDetails after = service.get(actor, before.id());
        trail.record(actor, action, before, after, reason);
        return after;
    }
}
