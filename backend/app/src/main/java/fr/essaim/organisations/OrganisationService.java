package fr.essaim.organisations;

import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Use cases of organisations. */
@ApplicationScoped
public class OrganisationService {
    private final Organisations organisations;
    private final AuditTrail audit;
    private final Clock clock;

    OrganisationService(Organisations organisations, AuditTrail audit, Clock clock) {
        this.organisations = organisations;
        this.audit = audit;
        this.clock = clock;
    }

    Page<OrganisationSummary> list(Actor actor, OrganisationFilter filter, PageRequest request) {
        return organisations.page(filter.conditions(actor), request);
    }

    CsvExport<OrganisationSummary> export(Actor actor, OrganisationFilter filter, PageRequest request) {
        return organisations.export(filter.conditions(actor), request);
    }

    OrganisationDetails get(Actor actor, UUID id) {
        OrganisationDetails found = organisations.details(actor, id).orElseThrow(ProblemException::notFound);
        return found.with(OrganisationPolicy.actions(actor, found.kind()));
    }

    /** @param demo whether this is invented demonstration data */
    @Transactional
    public OrganisationDetails create(Actor actor, OrganisationDraft draft, boolean demo) {
        OrganisationPolicy.requireWrite(actor);
        requireFree(draft.siren());
        var organisation = new Organisation(draft, demo, clock.instant());
        organisations.persistAndFlush(organisation);
        OrganisationDetails after = get(actor, organisation.id());
        audit.record(actor, "ORGANISATION_CREATED", subject(after), null, after, null);
        return after;
    }

    @Transactional
    OrganisationDetails update(Actor actor, UUID id, int version, OrganisationDraft draft) {
        OrganisationDetails before = get(actor, id);
        OrganisationPolicy.requireWrite(actor);
        Organisation organisation = organisations.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        organisation.requireVersion(version);
        if (!organisation.hasSiren(draft.siren())) {
            requireFree(draft.siren());
        }
        organisation.revise(draft, clock.instant());
        organisations.flush();
        OrganisationDetails after = get(actor, id);
        audit.record(actor, "ORGANISATION_UPDATED", subject(after), before, after, null);
        return after;
    }

    private void requireFree(@Nullable String siren) {
        if (siren == null) {
            return;
        }
        organisations.holding(siren).ifPresent(existing -> {
            throw new ProblemException(ProblemCode.DUPLICATE_SIREN, siren)
                    .with("existing", existing)
                    .atField("/siren", "duplicate-siren");
        });
    }

    private static AuditTrail.Subject subject(OrganisationDetails organisation) {
        return new AuditTrail.Subject("ORGANISATION", organisation.id(), organisation.name());
    }
}
