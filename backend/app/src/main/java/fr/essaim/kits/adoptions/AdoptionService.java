package fr.essaim.kits.adoptions;

import fr.essaim.kits.KitService;
import fr.essaim.kits.KitVersionAction;
import fr.essaim.kits.KitVersionDetails;
import fr.essaim.kits.KitVersionService;
import fr.essaim.kits.KitVersionState;
import fr.essaim.kits.sections.OwnText;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Use cases of adoptions as wholes; what becomes of their sections is with {@link AdoptionSectionService}. */
@ApplicationScoped
public class AdoptionService {
    private final Adoptions adoptions;
    private final AdoptionSections sections;
    private final KitVersionService versions;
    private final KitService kits;
    private final AdoptionTrail trail;

    AdoptionService(
            Adoptions adoptions,
            AdoptionSections sections,
            KitVersionService versions,
            KitService kits,
            AdoptionTrail trail) {
        this.adoptions = adoptions;
        this.sections = sections;
        this.versions = versions;
        this.kits = kits;
        this.trail = trail;
    }

    Page<AdoptionSummary> list(Actor actor, AdoptionFilter filter, PageRequest request) {
        return adoptions.page(filter.conditions(actor, trail.today()), request);
    }

    CsvExport<AdoptionSummary> export(Actor actor, AdoptionFilter filter, PageRequest request) {
        return adoptions.export(filter.conditions(actor, trail.today()), request);
    }

    AdoptionDetails get(Actor actor, UUID id) {
        return trail.details(actor, id);
    }

    /** What stands against a version in a territory. @throws ProblemException not-found, unknown-reference */
    List<FitFinding> fit(Actor actor, UUID version, UUID territory) {
        KitVersionDetails adopted = versions.get(actor, version);
        return adopter(actor, territory).fit().check(adopted.content().conditions());
    }

    /**
     * Makes a version a territory's own.
     *
     * @param demo whether this is invented demonstration data
     * @throws ProblemException rule-violated unless one leads it, where a condition is not answered, or a note is missing;
     *     already-adopted
     */
    @Transactional
    public AdoptionDetails adopt(Actor actor, UUID version, AdoptionDraft draft, boolean demo) {
        adoptions.holdKitOf(version);
        KitVersionDetails adopted = versions.get(actor, version);
        if (!adopted.state().isPublic() || (actor.personId() != null && !adopted.allows(KitVersionAction.ADOPT))) {
            throw ProblemException.illegalTransition(adopted.state(), KitVersionState.PUBLISHED);
        }
        Adoptions.Adopter adopter = adopter(actor, draft.territoryId());
        if (!adopter.leads() && !actor.isStaff()) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atField("/territoryId", "not-own-territory");
        }
        requireNote(adopted, draft.note());
        List<FitFinding> fit = adopter.fit().check(adopted.content().conditions(), draft.answers());
        if (adoptions.isAdopting(draft.territoryId(), adopted.kitId())) {
            throw new ProblemException(ProblemCode.ALREADY_ADOPTED);
        }
        var adoption = new Adoption(adopted.kitId(), version, draft, fit, actor.personId(), demo, trail.now());
        adoptions.persistAndFlush(adoption);
        for (AdoptionSections.Upstream section : sections.upstream(version)) {
            sections.persist(new AdoptionSection(
                    adoption.id(), section.key(), section.position(), OwnText.adopted(section.content()), trail.now()));
        }
        sections.flush();
        if (adopted.state() == KitVersionState.SUPERSEDED) {
            UUID current =
                    Objects.requireNonNull(kits.get(actor, adopted.kitId()).versionId());
            offer(adoption, current);
        }
        trail.tell(new KitAdopted(adoption.id(), adopted.kitId()));
        AdoptionDetails after = trail.details(actor, adoption.id());
        trail.record(actor, "KIT_ADOPTED", null, after, draft.note());
        return after;
    }

    @Transactional
    public AdoptionDetails begin(Actor actor, UUID id, int version) {
        return change(actor, id, version, false, "ADOPTION_BEGUN", null, a -> a.begin(trail.now()));
    }

    @Transactional
    public AdoptionDetails finish(Actor actor, UUID id, int version, Outcome outcome) {
        return change(actor, id, version, false, "ADOPTION_FINISHED", null, adoption -> {
            adoption.finish(outcome, trail.now());
            trail.tell(new AdoptionClosed(id, adoption.kitId()));
        });
    }

    @Transactional
    public AdoptionDetails abandon(Actor actor, UUID id, int version, String reason) {
        return change(actor, id, version, false, "ADOPTION_ABANDONED", reason, adoption -> {
            adoption.abandon(reason, trail.now());
            trail.tell(new AdoptionClosed(id, adoption.kitId()));
        });
    }

    /** @throws ProblemException unknown-reference, validation-failed of itself */
    @Transactional
    public AdoptionDetails askMentor(Actor actor, UUID id, int version, UUID territory) {
        return change(actor, id, version, false, "ADOPTION_MENTOR_ASKED", null, adoption -> {
            adopter(actor, territory);
            adoption.askMentor(territory, trail.now());
            trail.tell(new MentorAsked(id, territory, Versioned.newId()));
        });
    }

    /** @throws ProblemException forbidden unless one leads the territory that is asked */
    @Transactional
    public AdoptionDetails answerAsMentor(Actor actor, UUID id, int version, boolean accepted) {
        return change(actor, id, version, true, "ADOPTION_MENTOR_ANSWERED", null, adoption -> {
            adoption.answerAsMentor(accepted, trail.now());
            trail.tell(new MentorAnswered(id, Versioned.newId()));
        });
    }

    /** A later version is there: each section of it that an adoption does not know yet is one to decide on. */
    void offer(Adoption adoption, UUID version) {
        adoption.offer(version, trail.now());
        List<AdoptionSection> own = sections.of(adoption.id());
        for (AdoptionSections.Upstream section : sections.upstream(version)) {
            own.stream()
                    .filter(known -> known.key().equals(section.key()))
                    .findFirst()
                    .ifPresentOrElse(
                            known -> known.move(section.position(), trail.now()),
                            () -> sections.persist(new AdoptionSection(
                                    adoption.id(), section.key(), section.position(), OwnText.none(), trail.now())));
        }
        adoptions.flush();
        settle(adoption);
    }

    /** Where nothing is left to decide the adoption stands on the later version. */
    void settle(Adoption adoption) {
        UUID offered = adoption.offeredId();
        if (offered == null || sections.brief(adoption.id()).stream().anyMatch(section -> section.proposal() != null)) {
            return;
        }
        List<AdoptionSections.Upstream> upstream = sections.upstream(offered);
        for (AdoptionSection section : sections.of(adoption.id())) {
            var text = upstream.stream()
                    .filter(u -> u.key().equals(section.key()))
                    .map(AdoptionSections.Upstream::content)
                    .findFirst()
                    .orElse(null);
            OwnText settled = section.text().settled(text);
            if (!settled.equals(section.text())) {
                section.become(settled, trail.now());
            }
        }
        adoption.moveOn(trail.now());
        adoptions.flush();
    }

    private AdoptionDetails change(
            Actor actor,
            UUID id,
            int version,
            boolean asMentor,
            String action,
            @Nullable String reason,
            Consumer<Adoption> verb) {
        AdoptionDetails before = trail.require(actor, id, asMentor);
        verb.accept(trail.held(id, version));
        adoptions.flush();
        AdoptionDetails after = trail.details(actor, id);
        trail.record(actor, action, before, after, reason);
        return after;
    }

    private Adoptions.Adopter adopter(Actor actor, UUID territory) {
        return adoptions
                .adopter(actor, trail.today(), territory)
                .orElseThrow(() -> ProblemException.unknownReference("/territoryId"));
    }

    private static void requireNote(KitVersionDetails adopted, @Nullable String note) {
        if (note != null && !note.isBlank()) {
            return;
        }
        if (adopted.state() == KitVersionState.SUPERSEDED) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atField("/note", "superseded-note");
        }
        if (adopted.countWithdrawn() > 0) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atField("/note", "withdrawn-note");
        }
    }
}
