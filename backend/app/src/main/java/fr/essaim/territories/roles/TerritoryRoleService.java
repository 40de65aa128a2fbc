package fr.essaim.territories.roles;

import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import fr.essaim.territories.TerritoryPolicy;
import fr.essaim.territories.TerritoryService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** Use cases of roles: who does what for a territory. */
@ApplicationScoped
public class TerritoryRoleService {
    private final TerritoryService territories;
    private final TerritoryRoles roles;
    private final Event<TerritoryRoleFact> facts;
    private final AuditTrail audit;
    private final Today today;

    TerritoryRoleService(
            TerritoryService territories,
            TerritoryRoles roles,
            Event<TerritoryRoleFact> facts,
            AuditTrail audit,
            Today today) {
        this.territories = territories;
        this.roles = roles;
        this.facts = facts;
        this.audit = audit;
        this.today = today;
    }

    Page<TerritoryRoleDetails> list(Actor actor, UUID territory, TerritoryRoleFilter filter, PageRequest request) {
        return roles.page(actor, today.date(), visible(actor, territory, filter), request);
    }

    CsvExport<TerritoryRoleDetails> export(
            Actor actor, UUID territory, TerritoryRoleFilter filter, PageRequest request) {
        return roles.export(actor, today.date(), visible(actor, territory, filter), request);
    }

    TerritoryRoleDetails get(Actor actor, UUID id) {
        return roles.details(actor, today.date(), id).orElseThrow(ProblemException::notFound);
    }

    /** @param demo whether this is invented demonstration data, of which nobody is told */
    @Transactional
    public TerritoryRoleDetails assign(Actor actor, UUID territory, TerritoryRoleDraft draft, boolean demo) {
        territories.get(actor, territory);
        TerritoryPolicy.requireAdminister(actor);
        roles.lock(territory);
        var role = new TerritoryRole(territory, draft, demo, today.now());
        roles.persistAndFlush(role);
        TerritoryRoleDetails after = get(actor, role.id());
        audit.record(actor, "TERRITORY_ROLE_ASSIGNED", subject(after), null, after, null);
        if (!demo) {
            facts.fire(new TerritoryRoleGiven(role.id(), actor.personId()));
        }
        return after;
    }

    @Transactional
    public TerritoryRoleDetails end(Actor actor, UUID id, LocalDate until) {
        TerritoryRoleDetails before = get(actor, id);
        TerritoryPolicy.requireAdminister(actor);
        roles.lock(before.territory().id());
        TerritoryRole role = roles.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        role.end(until, today.date(), today.now());
        roles.flush();
        TerritoryRoleDetails after = get(actor, id);
        audit.record(actor, "TERRITORY_ROLE_ENDED", subject(after), before, after, null);
        facts.fire(new TerritoryRoleEnded(id, actor.personId()));
        return after;
    }

    private Conditions visible(Actor actor, UUID territory, TerritoryRoleFilter filter) {
        territories.get(actor, territory);
        Conditions where = TerritoryRolePolicy.visible(actor, today.date()).and("r.territory_id = ?", territory);
        return filter.onlyCurrent()
                ? where.and("r.since <= reader.today and (r.until is null or r.until > reader.today)")
                : where;
    }

    private static AuditTrail.Subject subject(TerritoryRoleDetails role) {
        String label = role.person().displayName() + ", " + role.territory().name();
        return new AuditTrail.Subject("TERRITORY_ROLE", role.id(), label);
    }
}
