package fr.essaim.records;

import fr.essaim.communities.CommunityAccess;
import fr.essaim.communities.CommunityService;
import fr.essaim.programmes.ProgrammeService;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import fr.essaim.territories.TerritoryLead;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the beginning of a record names of other features, and whether its writer speaks for them. */
@ApplicationScoped
class RecordReferences {
    private final ProgrammeService programmes;
    private final CommunityService communities;
    private final Rows rows;
    private final Today today;

    RecordReferences(ProgrammeService programmes, CommunityService communities, Rows rows, Today today) {
        this.programmes = programmes;
        this.communities = communities;
        this.rows = rows;
        this.today = today;
    }

    /** @throws ProblemException validation-failed, unknown-reference, rule-violated, forbidden */
    void require(Actor actor, RecordDraft draft) {
        if (draft.territoryId() == null && draft.organisationId() == null) {
            throw ProblemException.invalidField("/territoryId", "territory-or-organisation");
        }
        boolean leads = requireTerritory(actor, draft.territoryId());
        boolean own = requireOrganisation(actor, draft.organisationId());
        boolean owns = draft.territoryId() == null ? own : leads;
        if (draft.visibility() != RecordVisibility.PIONEERS && !owns) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atField("/visibility", "consent-needed");
        }
        if (draft.programmeId() != null) {
            requireProgramme(actor, draft.programmeId());
        }
        if (draft.communityId() != null) {
            requireCommunity(actor, draft.communityId());
        }
    }

    /** @return whether the actor leads it */
    private boolean requireTerritory(Actor actor, @Nullable UUID territory) {
        if (territory == null) {
            return false;
        }
        boolean leads = rows
                .all(
                        row -> row.bool("leads"),
                        "select " + TerritoryLead.condition("t.id") + " as leads from " + TerritoryLead.READER
                                + " cross join territory t where t.id = ? and t.state = 'ACTIVE'",
                        Arrays.asList(actor.personId(), today.date(), territory))
                .stream()
                .findFirst()
                .orElseThrow(() -> ProblemException.unknownReference("/territoryId"));
        if (!leads && !actor.isStaff()) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atField("/territoryId", "not-own-territory");
        }
        return leads;
    }

    /** @return whether the actor works for it */
    private boolean requireOrganisation(Actor actor, @Nullable UUID organisation) {
        if (organisation == null) {
            return false;
        }
        boolean own = rows
                .all(
                        row -> row.bool("own"),
                        "select exists (select from person p where p.id = cast(? as uuid) and p.organisation_id = o.id) as own"
                                + " from organisation o where o.id = ?",
                        Arrays.asList(actor.personId(), organisation))
                .stream()
                .findFirst()
                .orElseThrow(() -> ProblemException.unknownReference("/organisationId"));
        if (!own && !actor.isStaff()) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atField("/organisationId", "not-own-organisation");
        }
        return own;
    }

    private void requireProgramme(Actor actor, UUID programme) {
        try {
            programmes.get(actor, programme);
        } catch (ProblemException hidden) {
            throw ProblemException.unknownReference("/programmeId");
        }
    }

    private void requireCommunity(Actor actor, UUID community) {
        CommunityAccess access;
        try {
            access = communities.access(actor, community);
        } catch (ProblemException hidden) {
            throw ProblemException.unknownReference("/communityId");
        }
        access.requireInside();
        access.requireActive();
    }
}
