package fr.essaim.communities.cycles;

import fr.essaim.communities.CommunityAccess;
import fr.essaim.communities.CommunityReader;
import fr.essaim.communities.CommunityService;
import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Use cases of thematic cycles: whoever decides in a community opens and revises them, whoever knows of it reads them. */
@ApplicationScoped
public class CycleService {
    private final CommunityService communities;
    private final ThematicCycles cycles;
    private final AuditTrail audit;
    private final Today today;

    CycleService(CommunityService communities, ThematicCycles cycles, AuditTrail audit, Today today) {
        this.communities = communities;
        this.cycles = cycles;
        this.audit = audit;
        this.today = today;
    }

    Page<CycleDetails> list(Actor actor, UUID community, PageRequest request) {
        return cycles.page(actor, conditions(actor, community), request);
    }

    CsvExport<CycleDetails> export(Actor actor, UUID community, PageRequest request) {
        return cycles.export(actor, conditions(actor, community), request);
    }

    /** @throws ProblemException not-found unless there is such a cycle and the actor may know of its community */
    public CycleDetails get(Actor actor, UUID id) {
        return cycles.details(actor, CommunityReader.visible(actor, today), id).orElseThrow(ProblemException::notFound);
    }

    /**
     * Lets a year pass that something of the community is to belong to.
     *
     * @param year null for what belongs to none
     * @param pointer to the field that names it
     * @throws ProblemException unknown-reference when it is no year of the community's cycles
     */
    public void requireYear(UUID community, @Nullable UUID year, String pointer) {
        if (year != null && !cycles.hasYear(community, year)) {
            throw ProblemException.unknownReference(pointer);
        }
    }

    /** @param demo whether this is invented demonstration data */
    @Transactional
    public CycleDetails open(Actor actor, UUID community, CycleDraft draft, boolean demo) {
        requireWriter(communities.access(actor, community));
        draft.requirePeriods();
        requireKnown(List.of(), draft.years());
        var cycle = new ThematicCycle(community, draft, demo, today.now());
        cycles.persistAndFlush(cycle);
        cycles.writeYears(cycle.id(), draft.years());
        CycleDetails after = get(actor, cycle.id());
        audit.record(actor, "THEMATIC_CYCLE_CREATED", subject(after), null, after, null);
        return after;
    }

    @Transactional
    CycleDetails update(Actor actor, UUID id, int version, CycleDraft draft) {
        CycleDetails before = get(actor, id);
        requireWriter(communities.access(actor, before.community().id()));
        draft.requirePeriods();
        requireKnown(before.years(), draft.years());
        ThematicCycle cycle = cycles.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        cycle.requireVersion(version);
        cycle.revise(draft, today.now());
        cycles.flush();
        cycles.writeYears(id, draft.years());
        CycleDetails after = get(actor, id);
        audit.record(actor, "THEMATIC_CYCLE_UPDATED", subject(after), before, after, null);
        return after;
    }

    private static void requireWriter(CommunityAccess access) {
        if (!access.writer() && !access.mayFacilitate()) {
            throw ProblemException.forbidden();
        }
        access.requireActive();
    }

    private static void requireKnown(List<CycleYear> known, List<CycleYearDraft> years) {
        List<UUID> ids = known.stream().map(CycleYear::id).toList();
        for (int i = 0; i < years.size(); i++) {
            UUID id = years.get(i).id();
            boolean repeated = id != null
                    && years.subList(0, i).stream().map(CycleYearDraft::id).anyMatch(id::equals);
            if (id != null && (repeated || !ids.contains(id))) {
                throw ProblemException.unknownReference("/years/" + i + "/id");
            }
        }
    }

    private Conditions conditions(Actor actor, UUID community) {
        communities.access(actor, community);
        return CommunityReader.visible(actor, today).and("t.community_id = ?", community);
    }

    private static AuditTrail.Subject subject(CycleDetails cycle) {
        return new AuditTrail.Subject(
                "THEMATIC_CYCLE",
                cycle.id(),
                cycle.name() + ", " + cycle.community().name());
    }
}
