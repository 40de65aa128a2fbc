package fr.essaim.kits;

import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

/** Use cases of versions: one is read while the next, its copy, is written and tried. */
@ApplicationScoped
public class KitVersionService {
    private final Kits kits;
    private final KitVersions versions;
    private final KitSections sections;
    private final KitTrail trail;
    private final Event<Object> facts;

    KitVersionService(Kits kits, KitVersions versions, KitSections sections, KitTrail trail, Event<Object> facts) {
        this.kits = kits;
        this.versions = versions;
        this.sections = sections;
        this.trail = trail;
        this.facts = facts;
    }

    Page<KitVersionSummary> list(Actor actor, UUID kit, PageRequest request) {
        return versions.page(kit, trail.standing(actor, kit).readsDrafts(), request);
    }

    /** @throws ProblemException not-found unless there is such a version and the actor may read it */
    public KitVersionDetails get(Actor actor, UUID id) {
        return trail.version(actor, id);
    }

    /** The same without its sections. */
    public KitVersionDetails brief(Actor actor, UUID id) {
        return versions.brief(actor, trail.today(), "v.id = ?", id).orElseThrow(ProblemException::notFound);
    }

    /** What the actor is to a kit. @throws ProblemException not-found unless they may know of it */
    public KitPolicy.Standing standing(Actor actor, UUID kit) {
        return trail.standing(actor, kit);
    }

    /** Begins the next version as a copy of the published one. @throws ProblemException draft-exists, illegal-transition */
    @Transactional
    public KitVersionDetails prepare(Actor actor, UUID kit) {
        KitDetails before = trail.kit(actor, kit);
        trail.requireWrites(actor, kit);
        trail.openKit(kit);
        if (before.draftId() != null) {
            throw new ProblemException(ProblemCode.DRAFT_EXISTS).with("existing", before.draftId());
        }
        KitVersion current = held(Objects.requireNonNull(before.versionId()));
        var next = new KitVersion(kit, current.number() + 1, current.content(), trail.now());
        versions.persistAndFlush(next);
        sections.copy(current.id(), next.id(), trail.now());
        KitVersionDetails after = trail.version(actor, next.id());
        trail.record(actor, "KIT_VERSION_PREPARED", KitTrail.VERSION, next.id(), label(after), null, after);
        return after;
    }

    /** @throws ProblemException forbidden, stale-version, illegal-transition unless it is a draft, validation-failed */
    @Transactional
    public KitVersionDetails update(Actor actor, UUID id, int version, KitVersionText text) {
        return change(actor, id, version, "KIT_VERSION_UPDATED", held -> {
            held.revise(text, trail.now());
            trail.openKit(held.kitId()).follow(text, trail.now());
        });
    }

    /** @throws ProblemException rule-violated while it has no summary or no section */
    @Transactional
    public KitVersionDetails submit(Actor actor, UUID id, int version) {
        KitVersionDetails after =
                change(actor, id, version, "KIT_VERSION_SUBMITTED", v -> v.submit(sections.count(id), trail.now()));
        facts.fire(new KitSubmitted(after.kitId(), id, after.round()));
        return after;
    }

    @Transactional
    public KitVersionDetails returnToEditors(Actor actor, UUID id, int version) {
        return change(actor, id, version, "KIT_VERSION_RETURNED", v -> v.returnToEditors(trail.now()));
    }

    /**
     * Publishes what was tried; the former version stays readable and is told to be superseded.
     *
     * @throws ProblemException rule-violated unless peers find it ready, and while a source of it is withdrawn
     */
    @Transactional
    public KitVersionDetails publish(Actor actor, UUID id, int version, String changes) {
        KitVersionDetails before = trail.version(actor, id);
        KitVersionDetails after = change(actor, id, version, "KIT_VERSION_PUBLISHED", held -> {
            // First, and at once: the database has one published version of a kit at any moment.
            versions.find("kitId = ?1 and state = ?2", held.kitId(), KitVersionState.PUBLISHED)
                    .firstResultOptional()
                    .ifPresent(former -> former.supersede(trail.now()));
            versions.flush();
            held.publish(changes, before.testsFinished(), before.testsToAmend(), before.countWithdrawn(), trail.now());
            trail.openKit(held.kitId()).publish(held.number(), held.content(), trail.now());
        });
        facts.fire(new KitPublished(after.kitId(), id, after.number()));
        return after;
    }

    private KitVersionDetails change(Actor actor, UUID id, int version, String action, Consumer<KitVersion> verb) {
        KitVersionDetails before = trail.version(actor, id);
        trail.requireWrites(actor, before.kitId());
        KitVersion held = held(id);
        held.requireVersion(version);
        trail.openKit(before.kitId());
        verb.accept(held);
        kits.flush();
        KitVersionDetails after = trail.version(actor, id);
        trail.record(actor, action, KitTrail.VERSION, id, label(after), before, after);
        return after;
    }

    private KitVersion held(UUID id) {
        return versions.findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    static String label(KitVersionDetails version) {
        return version.kitCode() + " v" + version.number();
    }
}
