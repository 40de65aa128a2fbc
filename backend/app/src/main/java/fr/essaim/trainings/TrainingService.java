package fr.essaim.trainings;

import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import fr.essaim.trainings.versions.CertificateRule;
import fr.essaim.trainings.versions.TrainingVersions;
import fr.essaim.trainings.versions.VersionDraft;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Use cases of trainings themselves. */
@ApplicationScoped
public class TrainingService {
    private final Trainings trainings;
    private final TrainingVersions versions;
    private final TrainingReferences references;
    private final AuditTrail audit;
    private final Today today;

    TrainingService(
            Trainings trainings,
            TrainingVersions versions,
            TrainingReferences references,
            AuditTrail audit,
            Today today) {
        this.trainings = trainings;
        this.versions = versions;
        this.references = references;
        this.audit = audit;
        this.today = today;
    }

    Page<TrainingSummary> list(Actor actor, TrainingFilter filter, PageRequest request) {
        return trainings.page(actor, filter.conditions(actor, today), request);
    }

    CsvExport<TrainingSummary> export(Actor actor, TrainingFilter filter, PageRequest request) {
        return trainings.export(actor, filter.conditions(actor, today), request);
    }

    /** @throws ProblemException not-found unless there is such a training and the actor may know of it */
    public TrainingDetails get(Actor actor, UUID id) {
        return trainings.details(actor, visible(actor), id).orElseThrow(ProblemException::notFound);
    }

    /** What the actor may do with a training. @throws ProblemException not-found unless they may know of it */
    public TrainingPolicy.Standing standing(Actor actor, UUID id) {
        return trainings.standing(actor, visible(actor), id).orElseThrow(ProblemException::notFound);
    }

    /** The trainings {@code t} that the actor may know of, for statements that begin as {@link TrainingReader#FROM}. */
    public Conditions visible(Actor actor) {
        return TrainingReader.visible(actor, today);
    }

    /** @throws ProblemException unknown-reference, forbidden, rule-violated, validation-failed, as creating one would */
    public void requireMayCreate(Actor actor, TrainingSettings settings) {
        references.require(actor, settings, null);
    }

    /** @param demo whether this is invented demonstration data */
    @Transactional
    public TrainingDetails create(Actor actor, TrainingDraft draft, boolean demo) {
        TrainingSettings settings = draft.settings();
        references.require(actor, settings, null);
        UUID creator = actor.personId();
        var training = new Training(settings, creator, demo, today.now());
        trainings.persistAndFlush(training);
        boolean named = settings.authorIds() != null;
        write(actor, training.id(), named || creator == null ? settings.authorIds() : List.of(creator));
        var first = new VersionDraft(
                draft.title(),
                draft.summary(),
                draft.language(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                new CertificateRule(true, null));
        versions.first(training.id(), first, today.now());
        TrainingDetails after = get(actor, training.id());
        audit.record(actor, "TRAINING_CREATED", subject(after), null, after, null);
        return after;
    }

    @Transactional
    TrainingDetails update(Actor actor, UUID id, int version, TrainingSettings settings) {
        TrainingDetails before = writable(actor, id);
        references.require(actor, settings, before);
        Consumer<Training> revision = training -> {
            training.revise(settings, today.now());
            trainings.flush();
            write(actor, id, settings.authorIds());
        };
        return change(actor, before, version, revision, "TRAINING_UPDATED");
    }

    @Transactional
    TrainingDetails archive(Actor actor, UUID id, int version) {
        return change(actor, writable(actor, id), version, t -> t.archive(today.now()), "TRAINING_ARCHIVED");
    }

    @Transactional
    TrainingDetails restore(Actor actor, UUID id, int version) {
        return change(actor, writable(actor, id), version, t -> t.restore(today.now()), "TRAINING_RESTORED");
    }

    /** Within the transaction that publishes a version: whoever enrols from now on begins it. */
    public void show(UUID id, UUID version) {
        trainings.findByIdOptional(id).orElseThrow(ProblemException::notFound).show(version, today.now());
        trainings.flush();
    }

    private TrainingDetails writable(Actor actor, UUID id) {
        TrainingDetails training = get(actor, id);
        standing(actor, id).require();
        return training;
    }

    private TrainingDetails change(
            Actor actor, TrainingDetails before, int version, Consumer<Training> verb, String action) {
        Training training = trainings.findByIdOptional(before.id()).orElseThrow(ProblemException::notFound);
        training.requireVersion(version);
        verb.accept(training);
        trainings.flush();
        TrainingDetails after = get(actor, before.id());
        audit.record(actor, action, subject(after), before, after, null);
        return after;
    }

    private void write(Actor actor, UUID training, @Nullable List<UUID> people) {
        if (people != null) {
            List<UUID> distinct = people.stream().distinct().toList();
            if (trainings.write(actor, training, distinct) != distinct.size()) {
                throw ProblemException.unknownReference("/authorIds");
            }
        }
    }

    private static AuditTrail.Subject subject(TrainingDetails training) {
        return new AuditTrail.Subject(
                "TRAINING", training.id(), training.content().title());
    }
}
