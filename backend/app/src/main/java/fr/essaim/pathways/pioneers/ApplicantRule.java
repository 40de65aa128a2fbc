package fr.essaim.pathways.pioneers;

import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.territories.TerritoryAction;
import fr.essaim.territories.TerritoryDetails;
import fr.essaim.territories.TerritoryService;
import fr.essaim.territories.TerritoryState;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Who may apply for whom: those who lead a territory for it, those who work for an organisation for it, and staff for anybody. */
@ApplicationScoped
class ApplicantRule {
    private final TerritoryService territories;
    private final Pioneers pioneers;

    ApplicantRule(TerritoryService territories, Pioneers pioneers) {
        this.territories = territories;
        this.pioneers = pioneers;
    }

    /** @throws ProblemException forbidden, unknown-reference, validation-failed */
    void require(Actor actor, ApplicationDraft draft) {
        draft.requireSomebody();
        UUID person = actor.personId();
        if (person == null) {
            throw ProblemException.forbidden();
        }
        requirePlace(actor, draft);
        UUID organisation = draft.organisationId();
        if (organisation == null) {
            return;
        }
        if (!pioneers.isOrganisation(organisation)) {
            throw ProblemException.unknownReference("/organisationId");
        }
        if (!actor.isStaff() && !pioneers.worksFor(person, organisation)) {
            throw ProblemException.forbidden();
        }
    }

    private void requirePlace(Actor actor, ApplicationDraft draft) {
        UUID id = draft.territoryId();
        if (id == null) {
            return;
        }
        Optional<TerritoryDetails> territory =
                territories.find(actor, id).filter(found -> found.state() == TerritoryState.ACTIVE);
        if (territory.isEmpty()) {
            throw ProblemException.unknownReference("/territoryId");
        }
        boolean applies = draft.organisationId() == null;
        if (applies && !actor.isStaff() && !territory.get().allows(TerritoryAction.UPDATE)) {
            throw ProblemException.forbidden();
        }
    }
}
