package fr.essaim.events.tours;

import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Use cases of what tours owe: those who write a tour see it and settle it, whatever the state of the tour. */
@ApplicationScoped
public class TourDueService {
    private final TourDues dues;
    private final AuditTrail audit;
    private final Today today;

    TourDueService(TourDues dues, AuditTrail audit, Today today) {
        this.dues = dues;
        this.audit = audit;
        this.today = today;
    }

    Page<TourDueDetails> list(Actor actor, TourDueFilter filter, PageRequest request) {
        return dues.page(actor, filter.conditions(actor, today), request);
    }

    CsvExport<TourDueDetails> export(Actor actor, TourDueFilter filter, PageRequest request) {
        return dues.export(actor, filter.conditions(actor, today), request);
    }

    /** @throws ProblemException not-found unless it is of a tour that the actor writes */
    TourDueDetails get(Actor actor, UUID id) {
        return dues.details(actor, TourDueFilter.mine(actor, today), id).orElseThrow(ProblemException::notFound);
    }

    /** It was given; once more when something better is there. */
    @Transactional
    TourDueDetails settle(Actor actor, UUID id, int version, DueSettlement settlement) {
        TourDueDetails before = get(actor, id);
        settlement.requireSomething();
        if (settlement.resourceId() != null && !dues.mayGive(actor, today, settlement.resourceId())) {
            throw ProblemException.unknownReference("/resourceId");
        }
        TourDue due = dues.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        due.requireVersion(version);
        due.settle(settlement, today.date(), today.now());
        dues.flush();
        TourDueDetails after = get(actor, id);
        var subject = new AuditTrail.Subject("TOUR_DUE", id, after.tour().name());
        audit.record(actor, "TOUR_DUE_SETTLED", subject, before, after, null);
        return after;
    }
}
