package fr.essaim.kits;

import fr.essaim.attachments.AttachmentService;
import fr.essaim.kits.sections.SectionText;
import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.trainings.TrainingService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Use cases of sections: each is written, moved and removed under its own tag, so that two editors do not collide. */
@ApplicationScoped
public class KitSectionService {
    private final KitSections sections;
    private final KitVersions versions;
    private final KitTrail trail;
    private final AttachmentService attachments;
    private final TrainingService trainings;

    KitSectionService(
            KitSections sections,
            KitVersions versions,
            KitTrail trail,
            AttachmentService attachments,
            TrainingService trainings) {
        this.sections = sections;
        this.versions = versions;
        this.trail = trail;
        this.attachments = attachments;
        this.trainings = trainings;
    }

    /** @throws ProblemException not-found unless there is such a section and the actor may read its version */
    KitSectionDetails get(Actor actor, UUID id) {
        return versions.ofSection(actor, trail.today(), id).orElseThrow(ProblemException::notFound).sections().stream()
                .filter(section -> section.id().equals(id))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    /** @throws ProblemException forbidden, illegal-transition unless the version is a draft, validation-failed */
    @Transactional
    public KitSectionDetails add(Actor actor, UUID version, KitSectionDraft draft) {
        KitVersionDetails written = requireDraft(actor, version);
        SectionText text = checked(actor, draft.content(), null);
        double place =
                draft.after() == null ? sections.lastPlace(version) : sections.placeAfter(version, draft.after());
        var section = new KitSection(version, Versioned.newId(), place, text, trail.now());
        sections.persistAndFlush(section);
        keepLinks(actor, written.kitId(), section);
        KitSectionDetails after = get(actor, section.id());
        trail.record(actor, "KIT_SECTION_ADDED", KitTrail.SECTION, section.id(), text.title(), null, after);
        return after;
    }

    /** @throws ProblemException forbidden, stale-version, illegal-transition unless the version is a draft */
    @Transactional
    public KitSectionDetails update(Actor actor, UUID id, int version, SectionText text) {
        KitSectionDetails before = get(actor, id);
        KitVersionDetails written = requireDraft(actor, before.versionId());
        KitSection section = held(id, version);
        section.revise(checked(actor, text, before.content()), trail.now());
        sections.flush();
        keepLinks(actor, written.kitId(), section);
        KitSectionDetails after = get(actor, id);
        trail.record(actor, "KIT_SECTION_UPDATED", KitTrail.SECTION, id, text.title(), before, after);
        return after;
    }

    /** @param following key of the section that it is to follow, null to be the first */
    @Transactional
    public KitSectionDetails move(Actor actor, UUID id, int version, @Nullable UUID following) {
        KitSectionDetails before = get(actor, id);
        requireDraft(actor, before.versionId());
        KitSection section = held(id, version);
        if (!section.key().equals(following)) {
            section.move(sections.placeAfter(before.versionId(), following), trail.now());
        }
        sections.flush();
        KitSectionDetails after = get(actor, id);
        trail.record(
                actor,
                "KIT_SECTION_MOVED",
                KitTrail.SECTION,
                id,
                after.content().title(),
                before,
                after);
        return after;
    }

    @Transactional
    public void remove(Actor actor, UUID id, int version) {
        KitSectionDetails before = get(actor, id);
        KitVersionDetails written = requireDraft(actor, before.versionId());
        sections.delete(held(id, version));
        sections.flush();
        attachments.attach(actor, KitTrail.KIT, written.kitId(), sections.files(written.kitId()), "/attachmentId");
        trail.record(
                actor,
                "KIT_SECTION_REMOVED",
                KitTrail.SECTION,
                id,
                before.content().title(),
                before,
                null);
    }

    private KitVersionDetails requireDraft(Actor actor, UUID version) {
        KitVersionDetails written = trail.version(actor, version);
        trail.requireWrites(actor, written.kitId());
        trail.openKit(written.kitId());
        versions.findByIdOptional(version)
                .orElseThrow(ProblemException::notFound)
                .requireDraft();
        return written;
    }

    private KitSection held(UUID id, int version) {
        KitSection section = sections.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        section.requireVersion(version);
        return section;
    }

    private SectionText checked(Actor actor, SectionText text, @Nullable SectionText before) {
        SectionText canonical = text.canonical();
        sections.requireCitable(actor, trail.today(), canonical, before == null ? List.of() : before.citations());
        UUID training = canonical.trainingId();
        if (training != null && (before == null || !training.equals(before.trainingId()))) {
            try {
                trainings.get(actor, training);
            } catch (ProblemException hidden) {
                throw ProblemException.unknownReference("/trainingId");
            }
        }
        String module = canonical.moduleKey();
        if (training != null && module != null && !sections.isModule(training, module)) {
            throw ProblemException.unknownReference("/moduleKey");
        }
        return canonical;
    }

    private void keepLinks(Actor actor, UUID kit, KitSection section) {
        sections.cite(section.id(), section.content().citations());
        attachments.attach(actor, KitTrail.KIT, kit, sections.files(kit), "/attachmentId");
    }
}
