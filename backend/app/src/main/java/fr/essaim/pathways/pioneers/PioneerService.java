package fr.essaim.pathways.pioneers;

import fr.essaim.pathways.PathwayDetails;
import fr.essaim.pathways.PathwayPolicy;
import fr.essaim.pathways.PathwayReader;
import fr.essaim.pathways.PathwayService;
import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Use cases of applications and pioneers. */
@ApplicationScoped
public class PioneerService {
    private final PathwayService pathways;
    private final Pioneers pioneers;
    private final ApplicantRule applicants;
    private final PioneerHistory history;
    private final Today today;

    PioneerService(
            PathwayService pathways, Pioneers pioneers, ApplicantRule applicants, PioneerHistory history, Today today) {
        this.pathways = pathways;
        this.pioneers = pioneers;
        this.applicants = applicants;
        this.history = history;
        this.today = today;
    }

    Page<PioneerSummary> shown(Actor actor, UUID pathway, PioneerKindFilter filter, PageRequest request) {
        return pioneers.shown(shownIn(actor, pathway, filter), request);
    }

    CsvExport<PioneerSummary> exportShown(Actor actor, UUID pathway, PioneerKindFilter filter, PageRequest request) {
        return pioneers.exportShown(shownIn(actor, pathway, filter), request);
    }

    Page<PioneerDetails> applications(Actor actor, UUID pathway, PioneerFilter filter, PageRequest request) {
        return pioneers.page(actor, readIn(actor, pathway, filter), request);
    }

    CsvExport<PioneerDetails> exportApplications(Actor actor, UUID pathway, PioneerFilter filter, PageRequest request) {
        return pioneers.export(actor, readIn(actor, pathway, filter), request);
    }

    /** @throws ProblemException not-found unless the actor may read the application */
    public PioneerDetails get(Actor actor, UUID id) {
        return pioneers.details(actor, id).orElseThrow(ProblemException::notFound);
    }

    /** Begins an application, which nobody but its people sees until it is handed in. */
    @Transactional
    PioneerDetails draft(Actor actor, UUID pathwayId, ApplicationDraft draft) {
        PathwayDetails pathway = pathways.brief(actor, pathwayId);
        pathways.standing(actor, pathwayId).requireAlive();
        applicants.require(actor, draft);
        requireOpen(pathway.callOpen());
        var pioneer = new Pioneer(pathwayId, draft, actor.personId(), false, today.now());
        pioneers.persistAndFlush(pioneer);
        UUID person = actor.personId();
        pioneers.people(actor, pioneer.id(), person == null ? List.of() : List.of(person));
        PioneerDetails after = get(actor, pioneer.id());
        history.begun(actor, after);
        return after;
    }

    /** Enters what happened elsewhere as it stands, whatever the state of the pathway; answers its id. */
    @Transactional
    public UUID enter(Actor actor, PioneerEntry entry, boolean demo) {
        pathways.standing(actor, entry.pathwayId()).require();
        var pioneer = new Pioneer(entry.pathwayId(), entry.draft(), null, demo, today.now());
        entry.replay(pioneer);
        pioneers.persistAndFlush(pioneer);
        pioneers.people(actor, pioneer.id(), entry.people());
        history.entered(actor, pioneer.id(), entry);
        return pioneer.id();
    }

    @Transactional
    PioneerDetails update(Actor actor, UUID id, int version, ApplicationDraft draft) {
        PioneerDetails before = own(actor, id);
        draft.requireSomebody();
        if (!draft.isOfSame(idOf(before.territory()), idOf(before.organisation()))) {
            applicants.require(actor, draft);
        }
        if (before.state() == PioneerState.APPLIED) {
            requireOpen(pathways.brief(actor, before.pathway().id()).callOpen());
        }
        return change(actor, before, version, pioneer -> pioneer.revise(draft, today.now()), "PIONEER_UPDATED", null);
    }

    @Transactional
    PioneerDetails submit(Actor actor, UUID id, int version) {
        PioneerDetails before = own(actor, id);
        if (before.state() == PioneerState.DRAFT) {
            requireOpen(pathways.brief(actor, before.pathway().id()).callOpen());
        }
        return change(actor, before, version, pioneer -> pioneer.submit(today.now()), "PIONEER_APPLIED", null);
    }

    @Transactional
    PioneerDetails withdraw(Actor actor, UUID id, int version, @Nullable String reason) {
        PioneerDetails before = own(actor, id);
        return change(
                actor, before, version, pioneer -> pioneer.withdraw(reason, today.now()), "PIONEER_WITHDRAWN", reason);
    }

    @Transactional
    PioneerDetails select(Actor actor, UUID id, int version, @Nullable String reason) {
        PioneerDetails before = decided(actor, id);
        return change(
                actor, before, version, pioneer -> pioneer.select(reason, today.now()), "PIONEER_SELECTED", reason);
    }

    @Transactional
    PioneerDetails decline(Actor actor, UUID id, int version, String reason) {
        PioneerDetails before = decided(actor, id);
        return change(
                actor, before, version, pioneer -> pioneer.decline(reason, today.now()), "PIONEER_DECLINED", reason);
    }

    /** Says who its people are; one of them may take out others, not themselves: so somebody always can. */
    @Transactional
    PioneerDetails namePeople(Actor actor, UUID id, int version, List<UUID> people) {
        PioneerDetails before = get(actor, id);
        if (!before.actions().contains(PioneerAction.NAME_PEOPLE)) {
            throw ProblemException.forbidden();
        }
        if (mayNotLeave(actor, before, people)) {
            throw ProblemException.invalidField("/personIds", "pioneer-without-oneself");
        }
        Consumer<Pioneer> verb = pioneer -> {
            pioneer.amend(today.now());
            pioneers.flush();
            List<UUID> distinct = people.stream().distinct().toList();
            if (pioneers.people(actor, id, distinct) != distinct.size()) {
                throw ProblemException.unknownReference("/personIds");
            }
        };
        return change(actor, before, version, verb, "PIONEER_PEOPLE_NAMED", null);
    }

    private static boolean mayNotLeave(Actor actor, PioneerDetails pioneer, List<UUID> people) {
        UUID person = actor.personId();
        return person != null
                && pioneer.people().stream().anyMatch(one -> one.id().equals(person))
                && !people.contains(person);
    }

    private PioneerDetails own(Actor actor, UUID id) {
        PioneerDetails before = get(actor, id);
        UUID person = actor.personId();
        if (before.people().stream().noneMatch(one -> one.id().equals(person))) {
            throw ProblemException.forbidden();
        }
        pathways.standing(actor, before.pathway().id()).requireAlive();
        return before;
    }

    private PioneerDetails decided(Actor actor, UUID id) {
        PioneerDetails before = get(actor, id);
        pathways.standing(actor, before.pathway().id()).require();
        return before;
    }

    private PioneerDetails change(
            Actor actor,
            PioneerDetails before,
            int version,
            Consumer<Pioneer> verb,
            String action,
            @Nullable String reason) {
        Pioneer pioneer = pioneers.findByIdOptional(before.id()).orElseThrow(ProblemException::notFound);
        pioneer.requireVersion(version);
        verb.accept(pioneer);
        pioneers.flush();
        PioneerDetails after = get(actor, before.id());
        history.moved(actor, action, before, after, reason);
        return after;
    }

    private Conditions shownIn(Actor actor, UUID pathway, PioneerKindFilter filter) {
        pathways.standing(actor, pathway);
        Conditions where = PathwayReader.visible(actor, today)
                .and("xp.id = ?", pathway)
                .and(PioneerPolicy.shown(actor))
                .andOneOf(PioneerKind.SQL, filter.kind());
        return where;
    }

    private Conditions readIn(Actor actor, UUID pathway, PioneerFilter filter) {
        PathwayPolicy.Standing standing = pathways.standing(actor, pathway);
        if (actor.personId() == null && !standing.writes()) {
            throw ProblemException.forbidden();
        }
        return filter.narrow(
                PathwayReader.visible(actor, today).and("xp.id = ?", pathway).and(PioneerPolicy.reads(actor)));
    }

    /** @throws ProblemException rule-violated once the call is closed, to the second */
    private static void requireOpen(boolean callOpen) {
        if (!callOpen) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", "call-closed");
        }
    }

    private static @Nullable UUID idOf(@Nullable Reference reference) {
        return reference == null ? null : reference.id();
    }
}
