package fr.essaim.programmes;

import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Use cases of programmes. */
@ApplicationScoped
public class ProgrammeService {
    private final Programmes programmes;
    private final AuditTrail audit;
    private final Today today;

    ProgrammeService(Programmes programmes, AuditTrail audit, Today today) {
        this.programmes = programmes;
        this.audit = audit;
        this.today = today;
    }

    Page<ProgrammeSummary> list(Actor actor, ProgrammeFilter filter, PageRequest request) {
        return programmes.page(filter.conditions(actor), request);
    }

    CsvExport<ProgrammeSummary> export(Actor actor, ProgrammeFilter filter, PageRequest request) {
        return programmes.export(filter.conditions(actor), request);
    }

    /** @throws ProblemException not-found unless there is such a programme and the actor may see it */
    public ProgrammeDetails get(Actor actor, UUID id) {
        return programmes.details(actor, today.date(), id).orElseThrow(ProblemException::notFound);
    }

    /** @param demo whether this is invented demonstration data */
    @Transactional
    public ProgrammeDetails create(Actor actor, ProgrammeDraft draft, boolean demo) {
        ProgrammePolicy.requireWrite(actor);
        var programme = new Programme(draft, demo, today.now());
        programmes.persistAndFlush(programme);
        programmes.tag(programme.id(), draft.topicIds(), List.of());
        ProgrammeDetails after = get(actor, programme.id());
        audit.record(actor, "PROGRAMME_CREATED", subject(after), null, after, null);
        return after;
    }

    @Transactional
    ProgrammeDetails update(Actor actor, UUID id, int version, ProgrammeDraft draft) {
        BiConsumer<Programme, Instant> revision = (programme, now) -> {
            programme.revise(draft, now);
            programmes.tag(id, draft.topicIds(), get(actor, id).topics());
        };
        return change(actor, id, version, revision, "PROGRAMME_UPDATED");
    }

    @Transactional
    public ProgrammeDetails publish(Actor actor, UUID id, int version) {
        return change(actor, id, version, Programme::publish, "PROGRAMME_PUBLISHED");
    }

    @Transactional
    public ProgrammeDetails close(Actor actor, UUID id, int version) {
        return change(actor, id, version, Programme::close, "PROGRAMME_CLOSED");
    }

    @Transactional
    ProgrammeDetails reopen(Actor actor, UUID id, int version) {
        return change(actor, id, version, Programme::reopen, "PROGRAMME_REOPENED");
    }

    private ProgrammeDetails change(
            Actor actor, UUID id, int version, BiConsumer<Programme, Instant> verb, String action) {
        ProgrammeDetails before = get(actor, id);
        ProgrammePolicy.requireWrite(actor);
        Programme programme = programmes.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        programme.requireVersion(version);
        verb.accept(programme, today.now());
        programmes.flush();
        ProgrammeDetails after = get(actor, id);
        audit.record(actor, action, subject(after), before, after, null);
        return after;
    }

    private static AuditTrail.Subject subject(ProgrammeDetails programme) {
        return new AuditTrail.Subject("PROGRAMME", programme.id(), programme.name());
    }
}
