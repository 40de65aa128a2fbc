package fr.essaim.records;

import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What every change of a record begins with, and what it leaves: who may, which version, what it was; an entry, a fact. */
@ApplicationScoped
class RecordTrail {
    private final ExperienceRecords records;
    private final AuditTrail audit;
    private final Event<Object> facts;
    private final Today today;

    RecordTrail(ExperienceRecords records, AuditTrail audit, Event<Object> facts, Today today) {
        this.records = records;
        this.audit = audit;
        this.facts = facts;
        this.today = today;
    }

    Today today() {
        return today;
    }

    Instant now() {
        return today.now();
    }

    /** @throws ProblemException not-found unless the actor may know of it */
    RecordDetails details(Actor actor, UUID id) {
        return records.details(actor, RecordReader.visible(actor, today), id).orElseThrow(ProblemException::notFound);
    }

    /** @throws ProblemException not-found unless the actor may know of it */
    RecordPolicy.Standing standing(Actor actor, UUID id) {
        return records.standing(actor, RecordReader.visible(actor, today), id).orElseThrow(ProblemException::notFound);
    }

    /** @throws ProblemException stale-version */
    ExperienceRecord held(UUID id, int version) {
        ExperienceRecord record = records.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        record.requireVersion(version);
        return record;
    }

    void tell(Object fact) {
        facts.fire(fact);
    }

    void record(
            Actor actor, String action, @Nullable RecordDetails before, RecordDetails after, @Nullable String reason) {
        audit.record(
                actor,
                action,
                new AuditTrail.Subject(RecordAttachments.KIND, after.id(), after.code()),
                before,
                after,
                reason);
    }
}
