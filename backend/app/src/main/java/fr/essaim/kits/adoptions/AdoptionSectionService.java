package fr.essaim.kits.adoptions;

import fr.essaim.kits.KitSections;
import fr.essaim.kits.sections.Citation;
import fr.essaim.kits.sections.OwnText;
import fr.essaim.kits.sections.SectionText;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Use cases of sections of adoptions: whatever takes the place of an own text, that one is kept. */
@ApplicationScoped
public class AdoptionSectionService {
    private final Adoptions adoptions;
    private final AdoptionSections sections;
    private final KitSections kitSections;
    private final AdoptionService service;
    private final AdoptionTrail trail;

    AdoptionSectionService(
            Adoptions adoptions,
            AdoptionSections sections,
            KitSections kitSections,
            AdoptionService service,
            AdoptionTrail trail) {
        this.adoptions = adoptions;
        this.sections = sections;
        this.kitSections = kitSections;
        this.service = service;
        this.trail = trail;
    }

    /** @throws ProblemException not-found unless the actor may read the texts of the adoption */
    AdoptionSectionDetails get(Actor actor, UUID id) {
        requireReads(actor, id);
        return sections.details(id).orElseThrow(ProblemException::notFound);
    }

    List<FormerText> former(Actor actor, UUID id) {
        requireReads(actor, id);
        return sections.former(id);
    }

    private void requireReads(Actor actor, UUID id) {
        UUID adoption = sections.adoptionOf(id).orElseThrow(ProblemException::notFound);
        boolean told = adoptions
                .details(actor, trail.today(), adoption)
                .filter(found -> found.allows(AdoptionAction.READ_TEXTS))
                .isPresent();
        if (!told) {
            throw ProblemException.notFound();
        }
    }

    @Transactional
    public AdoptionSectionDetails adapt(Actor actor, UUID id, int version, SectionText text) {
        SectionText written = checked(actor, get(actor, id), text);
        return decide(
                actor,
                id,
                version,
                "ADOPTION_SECTION_ADAPTED",
                TextCause.ADAPTED,
                (own, upstream) -> own.adapt(written));
    }

    /** The territory does without it. */
    @Transactional
    public AdoptionSectionDetails omit(Actor actor, UUID id, int version) {
        return decide(
                actor, id, version, "ADOPTION_SECTION_OMITTED", TextCause.REMOVED, (own, upstream) -> own.adapt(null));
    }

    /** Takes what the kit says now; with no later version proposed, what it said. */
    @Transactional
    public AdoptionSectionDetails accept(Actor actor, UUID id, int version) {
        return decide(actor, id, version, "PROPOSAL_ACCEPTED", TextCause.ACCEPTED, OwnText::accept);
    }

    @Transactional
    public AdoptionSectionDetails keep(Actor actor, UUID id, int version) {
        return decide(actor, id, version, "OWN_TEXT_KEPT", TextCause.ACCEPTED, OwnText::keep);
    }

    @Transactional
    public AdoptionSectionDetails merge(Actor actor, UUID id, int version, SectionText text) {
        SectionText merged = checked(actor, get(actor, id), text);
        return decide(
                actor,
                id,
                version,
                "ADOPTION_SECTION_MERGED",
                TextCause.MERGED,
                (own, upstream) -> own.merge(upstream, merged));
    }

    private AdoptionSectionDetails decide(
            Actor actor,
            UUID id,
            int version,
            String action,
            TextCause cause,
            BiFunction<OwnText, @Nullable SectionText, OwnText.Step> decision) {
        UUID adoptionId = get(actor, id).adoptionId();
        trail.require(actor, adoptionId, false);
        adoptions.lock(adoptionId);
        AdoptionSectionDetails before = sections.details(id).orElseThrow(ProblemException::notFound);
        AdoptionSection section = sections.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        section.requireVersion(version);
        Adoption adoption = adoptions.findByIdOptional(adoptionId).orElseThrow(ProblemException::notFound);
        adoption.requireOpen();
        SectionText upstream = adoption.offeredId() == null ? before.base() : before.upstream();
        OwnText.Step step = decision.apply(section.text(), upstream);
        section.become(step.next(), trail.now());
        if (step.replaced() != null) {
            TextCause why = step.next().local() == null ? TextCause.REMOVED : cause;
            sections.keep(id, step.replaced(), why, actor.personId(), trail.now());
        }
        sections.flush();
        service.settle(adoption);
        AdoptionSectionDetails after = sections.details(id).orElseThrow(ProblemException::notFound);
        trail.record(actor, action, before, after);
        return after;
    }

    /** Its kind, its file and its training are those of the kit; it cites what the kit cites, and what the actor may read. */
    private SectionText checked(Actor actor, AdoptionSectionDetails section, SectionText text) {
        SectionText written = text.canonical();
        List<SectionText> known = Stream.of(section.base(), section.local(), section.upstream())
                .filter(Objects::nonNull)
                .toList();
        boolean sameKind = known.stream()
                .anyMatch(k -> k.kind() == written.kind()
                        && Objects.equals(k.trainingId(), written.trainingId())
                        && Objects.equals(k.moduleKey(), written.moduleKey())
                        && Objects.equals(k.attachmentId(), written.attachmentId()));
        if (!sameKind) {
            throw ProblemException.invalidField("/kind", "kind-of-kit");
        }
        List<Citation> cited =
                known.stream().flatMap(k -> k.citations().stream()).distinct().toList();
        kitSections.requireCitable(actor, trail.today(), written, cited);
        return written;
    }
}
