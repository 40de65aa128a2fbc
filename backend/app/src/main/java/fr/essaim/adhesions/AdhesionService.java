package fr.essaim.adhesions;

import fr.essaim.organisations.OrganisationKind;
import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import fr.essaim.territories.TerritoryService;
import fr.essaim.territories.TerritoryState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Use cases of adhesions. */
@ApplicationScoped
public class AdhesionService {
    private final Adhesions adhesions;
    private final TerritoryService territories;
    private final AuditTrail audit;
    private final Today today;

    AdhesionService(Adhesions adhesions, TerritoryService territories, AuditTrail audit, Today today) {
        this.adhesions = adhesions;
        this.territories = territories;
        this.audit = audit;
        this.today = today;
    }

    Page<AdhesionDetails> list(Actor actor, AdhesionFilter filter, PageRequest request) {
        return adhesions.page(actor, filter.narrow(AdhesionPolicy.visible(actor, today.date())), request);
    }

    CsvExport<AdhesionDetails> export(Actor actor, AdhesionFilter filter, PageRequest request) {
        return adhesions.export(actor, filter.narrow(AdhesionPolicy.visible(actor, today.date())), request);
    }

    AdhesionDetails get(Actor actor, UUID id) {
        return adhesions.details(actor, today.date(), id).orElseThrow(ProblemException::notFound);
    }

    /** @param demo whether this is invented demonstration data */
    @Transactional
    public AdhesionDetails create(Actor actor, AdhesionDraft draft, boolean demo) {
        AdhesionPolicy.requireWrite(actor);
        var adhesion = new Adhesion(draft, demo, today.now());
        requireCentre(draft.centreId(), null);
        requireTerritory(actor, draft.territoryId(), null);
        adhesions.persistAndFlush(adhesion);
        AdhesionDetails after = get(actor, adhesion.id());
        audit.record(actor, "ADHESION_CREATED", subject(after), null, after, null);
        return after;
    }

    @Transactional
    AdhesionDetails update(Actor actor, UUID id, int version, AdhesionDraft draft) {
        AdhesionDetails before = get(actor, id);
        AdhesionPolicy.requireWrite(actor);
        Adhesion adhesion = adhesions.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        adhesion.requireVersion(version);
        requireCentre(draft.centreId(), before.centre());
        requireTerritory(actor, draft.territoryId(), before.territory());
        adhesion.revise(draft, today.now());
        adhesions.flush();
        AdhesionDetails after = get(actor, id);
        audit.record(actor, "ADHESION_UPDATED", subject(after), before, after, null);
        return after;
    }

    /** A centre that has become something else keeps its adhesions, and gets no other. */
    private void requireCentre(UUID centre, @Nullable Reference former) {
        OrganisationKind kind =
                adhesions.lockCentre(centre).orElseThrow(() -> ProblemException.unknownReference("/centreId"));
        if (kind != OrganisationKind.RESOURCE_CENTRE && !isSame(centre, former)) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atField("/centreId", "not-a-resource-centre");
        }
    }

    /** The adhesion of a territory that was archived since can still be ended. */
    private void requireTerritory(Actor actor, @Nullable UUID territory, @Nullable Reference former) {
        if (territory == null || isSame(territory, former)) {
            return;
        }
        if (territories
                .find(actor, territory)
                .filter(found -> found.state() == TerritoryState.ACTIVE)
                .isEmpty()) {
            throw ProblemException.unknownReference("/territoryId");
        }
    }

    private static boolean isSame(UUID id, @Nullable Reference former) {
        return former != null && former.id().equals(id);
    }

    private static AuditTrail.Subject subject(AdhesionDetails adhesion) {
        String label = adhesion.adherent() + ", " + adhesion.centre().name();
        return new AuditTrail.Subject("ADHESION", adhesion.id(), label);
    }
}
