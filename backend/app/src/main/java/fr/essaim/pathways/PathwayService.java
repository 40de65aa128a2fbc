package fr.essaim.pathways;

import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Use cases of pathways themselves. */
@ApplicationScoped
public class PathwayService {
    private final ExperiencePathways pathways;
    private final PathwayPhases phases;
    private final PathwayReferences references;
    private final AuditTrail audit;
    private final Today today;

    PathwayService(
            ExperiencePathways pathways,
            PathwayPhases phases,
            PathwayReferences references,
            AuditTrail audit,
            Today today) {
        this.pathways = pathways;
        this.phases = phases;
        this.references = references;
        this.audit = audit;
        this.today = today;
    }

    Page<PathwaySummary> list(Actor actor, PathwayFilter filter, PageRequest request) {
        return pathways.page(actor, filter.conditions(actor, today), request);
    }

    CsvExport<PathwaySummary> export(Actor actor, PathwayFilter filter, PageRequest request) {
        return pathways.export(actor, filter.conditions(actor, today), request);
    }

    /** @throws ProblemException not-found unless there is such a pathway and the actor may know of it */
    public PathwayDetails get(Actor actor, UUID id) {
        PathwayDetails pathway = brief(actor, id);
        List<PathwayPhase> its = phases.of(actor, id);
        boolean told = pathway.actions().contains(PathwayAction.UPDATE);
        return pathway.planned(its, told ? PathwayWarning.of(pathway, its, pathways.selected(id)) : List.of());
    }

    /** The same without its phases. */
    public PathwayDetails brief(Actor actor, UUID id) {
        return pathways.details(actor, PathwayReader.visible(actor, today), id).orElseThrow(ProblemException::notFound);
    }

    /**
     * What the actor may do with a pathway.
     *
     * @throws ProblemException not-found unless they may know of it
     */
    public PathwayPolicy.Standing standing(Actor actor, UUID id) {
        return pathways.standing(actor, PathwayReader.visible(actor, today), id)
                .orElseThrow(ProblemException::notFound);
    }

    /** The phases of a pathway that the actor may know of. */
    public List<PathwayPhase> phases(Actor actor, UUID id) {
        return phases.of(actor, id);
    }

    /** @param demo whether this is invented demonstration data */
    @Transactional
    public PathwayDetails create(Actor actor, PathwayDraft draft, boolean demo) {
        if (!PathwayPolicy.mayWriteAny(actor)) {
            throw ProblemException.forbidden();
        }
        references.require(actor, draft, null);
        var pathway = new ExperiencePathway(draft, actor.personId(), demo, today.now());
        pathways.persistAndFlush(pathway);
        UUID creator = actor.personId();
        boolean named = draft.team() != null;
        attach(
                actor,
                pathway.id(),
                draft,
                named || creator == null
                        ? draft.team()
                        : List.of(new PathwayDraft.Member(creator, PathwayRole.COORDINATOR)));
        PathwayDetails after = get(actor, pathway.id());
        audit.record(actor, "EXPERIENCE_PATHWAY_CREATED", subject(after), null, after, null);
        return after;
    }

    @Transactional
    public PathwayDetails update(Actor actor, UUID id, int version, PathwayDraft draft) {
        PathwayDetails before = writable(actor, id);
        references.require(actor, draft, before);
        Consumer<ExperiencePathway> revision = pathway -> {
            pathway.revise(draft, today.now());
            pathways.flush();
            attach(actor, id, draft, draft.team());
        };
        return change(actor, before, version, revision, "EXPERIENCE_PATHWAY_UPDATED");
    }

    /** Replaces its phases and the events of these. */
    @Transactional
    public PathwayDetails plan(Actor actor, UUID id, int version, PhasePlanDraft draft) {
        PathwayDetails before = writable(actor, id);
        references.require(actor, draft, before);
        List<PhasePlanDraft.Phase> named = draft.phases().stream()
                .map(phase -> phase.id() == null ? phase.with(Versioned.newId()) : phase)
                .toList();
        Consumer<ExperiencePathway> revision = pathway -> {
            pathway.amend(today.now());
            pathways.flush();
            phases.replace(id, named, PathwayReferences.events(before));
        };
        return change(actor, before, version, revision, "EXPERIENCE_PATHWAY_PLANNED");
    }

    @Transactional
    public PathwayDetails openCall(Actor actor, UUID id, int version) {
        return move(actor, id, version, ExperiencePathway::openCall, "EXPERIENCE_PATHWAY_CALL_OPENED");
    }

    @Transactional
    public PathwayDetails closeCall(Actor actor, UUID id, int version) {
        return move(actor, id, version, ExperiencePathway::closeCall, "EXPERIENCE_PATHWAY_CALL_CLOSED");
    }

    @Transactional
    public PathwayDetails start(Actor actor, UUID id, int version) {
        return move(actor, id, version, ExperiencePathway::start, "EXPERIENCE_PATHWAY_STARTED");
    }

    @Transactional
    PathwayDetails complete(Actor actor, UUID id, int version) {
        return move(actor, id, version, ExperiencePathway::complete, "EXPERIENCE_PATHWAY_COMPLETED");
    }

    @Transactional
    PathwayDetails archive(Actor actor, UUID id, int version) {
        return move(actor, id, version, ExperiencePathway::archive, "EXPERIENCE_PATHWAY_ARCHIVED");
    }

    private PathwayDetails move(
            Actor actor, UUID id, int version, BiConsumer<ExperiencePathway, Instant> verb, String action) {
        return change(actor, writable(actor, id), version, pathway -> verb.accept(pathway, today.now()), action);
    }

    private PathwayDetails writable(Actor actor, UUID id) {
        standing(actor, id).require();
        return get(actor, id);
    }

    private PathwayDetails change(
            Actor actor, PathwayDetails before, int version, Consumer<ExperiencePathway> verb, String action) {
        ExperiencePathway pathway = pathways.findByIdOptional(before.id()).orElseThrow(ProblemException::notFound);
        pathway.requireVersion(version);
        verb.accept(pathway);
        pathways.flush();
        PathwayDetails after = get(actor, before.id());
        audit.record(actor, action, subject(after), before, after, null);
        return after;
    }

    private void attach(Actor actor, UUID id, PathwayDraft draft, @Nullable List<PathwayDraft.Member> team) {
        List<UUID> distinct = draft.organisationIds().stream().distinct().toList();
        if (pathways.organise(id, distinct) != distinct.size()) {
            throw ProblemException.unknownReference("/organisationIds");
        }
        if (team != null && pathways.staff(actor, id, team) != team.size()) {
            throw ProblemException.unknownReference("/team");
        }
    }

    private static AuditTrail.Subject subject(PathwayDetails pathway) {
        return new AuditTrail.Subject("EXPERIENCE_PATHWAY", pathway.id(), pathway.title());
    }
}
