package fr.essaim.trainings.versions;

import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import fr.essaim.trainings.TrainingService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Use cases of versions: whoever writes a training writes its drafts. */
@ApplicationScoped
public class VersionService {
    private final TrainingVersions versions;
    private final OutlineWriter outlines;
    private final TrainingService trainings;
    private final AuditTrail audit;
    private final Today today;

    VersionService(
            TrainingVersions versions,
            OutlineWriter outlines,
            TrainingService trainings,
            AuditTrail audit,
            Today today) {
        this.versions = versions;
        this.outlines = outlines;
        this.trainings = trainings;
        this.audit = audit;
        this.today = today;
    }

    /** Drafts are told to those who write the training. */
    List<VersionSummary> history(Actor actor, UUID training) {
        return versions.history(training, trainings.standing(actor, training).writes());
    }

    /** @throws ProblemException not-found, forbidden for whoever does not write the training */
    public VersionDetails get(Actor actor, UUID id) {
        TrainingVersions.Found found =
                versions.details(actor, trainings.visible(actor), id).orElseThrow(ProblemException::notFound);
        if (!found.standing().writes()) {
            throw ProblemException.forbidden();
        }
        return found.version()
                .allowing(actions(found.version(), found.standing().frozen()));
    }

    private static List<VersionAction> actions(VersionDetails version, boolean frozen) {
        if (frozen || version.state() != VersionState.DRAFT) {
            return List.of();
        }
        return version.number() == 1
                ? List.of(VersionAction.UPDATE, VersionAction.PUBLISH)
                : List.of(VersionAction.UPDATE, VersionAction.PUBLISH, VersionAction.DISCARD);
    }

    /** @throws ProblemException draft-exists, illegal-transition while nothing is published */
    @Transactional
    VersionDetails prepare(Actor actor, UUID training) {
        trainings.standing(actor, training).require();
        if (versions.isDrafted(training)) {
            throw new ProblemException(ProblemCode.DRAFT_EXISTS);
        }
        TrainingVersion published = versions.published(training)
                .orElseThrow(() -> ProblemException.illegalTransition(VersionState.DRAFT, VersionState.DRAFT));
        VersionDetails base = get(actor, published.id());
        var next = new TrainingVersion(
                training, published.number() + 1, base.content().draft(), today.now());
        versions.persistAndFlush(next);
        outlines.copy(published.id(), next.id());
        VersionDetails after = get(actor, next.id());
        audit.record(actor, "TRAINING_VERSION_PREPARED", subject(after), null, after, null);
        return after;
    }

    @Transactional
    public VersionDetails update(Actor actor, UUID id, int version, VersionDraft draft) {
        return change(actor, id, version, "TRAINING_VERSION_UPDATED", null, it -> it.revise(draft, today.now()));
    }

    /** @throws ProblemException validation-failed, unknown-reference; nothing is written then */
    @Transactional
    public VersionDetails outline(Actor actor, UUID id, int version, OutlineDraft draft) {
        return change(actor, id, version, "TRAINING_OUTLINE_WRITTEN", null, it -> {
            it.amend(today.now());
            versions.flush();
            outlines.requireKnown(id, draft);
            outlines.write(id, draft);
        });
    }

    /** @throws ProblemException rule-violated while it lacks something, validation-failed without a note of what changed */
    @Transactional
    public VersionDetails publish(Actor actor, UUID id, int version, @Nullable String note) {
        VersionDetails draft = get(actor, id);
        if (!draft.lacks().isEmpty()) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED)
                    .atParameter("id", "training-incomplete")
                    .with("lacks", draft.lacks());
        }
        if (draft.number() > 1 && note == null) {
            throw ProblemException.invalidField("/changeNote", "required");
        }
        return change(actor, id, version, "TRAINING_VERSION_PUBLISHED", note, it -> {
            versions.published(draft.trainingId()).ifPresent(before -> before.supersede(today.now()));
            it.publish(note, today.now());
            versions.flush();
            trainings.show(draft.trainingId(), id);
        });
    }

    /** @throws ProblemException rule-violated for a first version: the training itself is archived instead */
    @Transactional
    void discard(Actor actor, UUID id, int version) {
        VersionDetails draft = get(actor, id);
        if (draft.number() == 1) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", "first-version");
        }
        TrainingVersion it = writable(actor, draft, version);
        it.amend(today.now());
        versions.flush();
        versions.discard(id);
        audit.record(actor, "TRAINING_VERSION_DISCARDED", subject(draft), draft, null, null);
    }

    private VersionDetails change(
            Actor actor, UUID id, int version, String action, @Nullable String reason, Consumer<TrainingVersion> verb) {
        VersionDetails before = get(actor, id);
        verb.accept(writable(actor, before, version));
        versions.flush();
        VersionDetails after = get(actor, id);
        audit.record(actor, action, subject(after), before, after, reason);
        return after;
    }

    private TrainingVersion writable(Actor actor, VersionDetails before, int version) {
        trainings.standing(actor, before.trainingId()).require();
        TrainingVersion it = versions.findByIdOptional(before.id()).orElseThrow(ProblemException::notFound);
        it.requireVersion(version);
        return it;
    }

    private static AuditTrail.Subject subject(VersionDetails version) {
        return new AuditTrail.Subject(
                "TRAINING_VERSION", version.id(), version.content().title() + " " + version.number());
    }
}
