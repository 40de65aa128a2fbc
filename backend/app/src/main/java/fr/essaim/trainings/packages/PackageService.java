package fr.essaim.trainings.packages;

import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.trainings.TrainingDetails;
import fr.essaim.trainings.TrainingDraft;
import fr.essaim.trainings.TrainingService;
import fr.essaim.trainings.TrainingSettings;
import fr.essaim.trainings.versions.ActivityDetails;
import fr.essaim.trainings.versions.ActivityDraft;
import fr.essaim.trainings.versions.VersionDetails;
import fr.essaim.trainings.versions.VersionService;
import fr.essaim.trainings.versions.VersionTransfer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Use cases of packages: a training goes out whole, and comes in whole or not at all. */
@ApplicationScoped
public class PackageService {
    private final TrainingService trainings;
    private final VersionService versions;
    private final VersionTransfer transfer;
    private final Validator validator;

    PackageService(TrainingService trainings, VersionService versions, VersionTransfer transfer, Validator validator) {
        this.trainings = trainings;
        this.versions = versions;
        this.transfer = transfer;
        this.validator = validator;
    }

    /** A package that was unpacked. @throws ProblemException validation-failed with every fault, each with its file */
    TrainingPackage read(Map<String, String> files) {
        return PackageReader.read(files, validator);
    }

    /** @throws ProblemException validation-failed, and what creating a training may say */
    @Transactional
    TrainingDetails bring(Actor actor, byte[] zip, TrainingSettings settings) {
        trainings.requireMayCreate(actor, settings);
        return bring(actor, PackageZip.unpack(zip), settings, false);
    }

    /**
     * The draft of a new training.
     *
     * @param files texts by path
     * @param demo whether this is invented demonstration data
     */
    @Transactional
    public TrainingDetails bring(Actor actor, Map<String, String> files, TrainingSettings settings, boolean demo) {
        TrainingPackage training = read(files);
        var draft = new TrainingDraft(
                training.texts().title(),
                training.texts().summary(),
                training.texts().language(),
                settings.as(training.kind()));
        TrainingDetails created = trainings.create(actor, draft, demo);
        transfer.fill(created.versionId(), training.texts(), training.outline(), training.drafts());
        return trainings.get(actor, created.id());
    }

    /** @throws ProblemException not-found, forbidden for whoever does not write the training */
    PackagedFile pack(Actor actor, UUID version) {
        VersionDetails details = versions.get(actor, version);
        TrainingDetails training = trainings.get(actor, details.trainingId());
        Map<UUID, ActivityDetails> activities = transfer.activities(version).stream()
                .collect(Collectors.toMap(ActivityDetails::id, Function.identity()));
        var whole = new TrainingPackage(
                training.kind(),
                details.content().draft(),
                details.content().modules().stream()
                        .map(module -> new TrainingPackage.PackagedModule(
                                module.key(),
                                module.title(),
                                module.summary(),
                                module.requires(),
                                module.competences(),
                                module.activities().stream()
                                        .map(activity -> new TrainingPackage.PackagedActivity(
                                                activity.key(),
                                                activity.kind(),
                                                draft(Objects.requireNonNull(activities.get(activity.id())))))
                                        .toList()))
                        .toList());
        return new PackagedFile(
                EntityTag.of(
                        details.version(),
                        training.kind(),
                        details.content(),
                        activities.values().stream()
                                .map(ActivityDetails::entityTag)
                                .map(EntityTag::toString)
                                .sorted()
                                .toList()),
                training.content().title() + " " + details.number() + ".zip",
                () -> PackageZip.pack(PackageWriter.write(whole)));
    }

    /** A package to be saved under a name. */
    record PackagedFile(EntityTag tag, String name, Supplier<byte[]> bytes) {}

    private static ActivityDraft draft(ActivityDetails activity) {
        return new ActivityDraft(
                activity.title(),
                activity.minutes(),
                activity.required(),
                activity.body(),
                activity.url(),
                null,
                activity.review(),
                activity.quiz());
    }
}
