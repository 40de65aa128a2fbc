package fr.essaim.trainings.packages;

import fr.essaim.competences.AddressedCompetence;
import fr.essaim.trainings.TrainingKind;
import fr.essaim.trainings.versions.ActivityDraft;
import fr.essaim.trainings.versions.ActivityKind;
import fr.essaim.trainings.versions.OutlineDraft;
import fr.essaim.trainings.versions.VersionDraft;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A training as files hold it, whatever the files look like. */
public record TrainingPackage(TrainingKind kind, VersionDraft texts, List<PackagedModule> modules) {
    /** A module with its key. */
    public record PackagedModule(
            String key,
            String title,
            @Nullable String summary,
            List<String> requires,
            List<AddressedCompetence> competences,
            List<PackagedActivity> activities) {}

    /** An activity with its key. */
    public record PackagedActivity(String key, ActivityKind kind, ActivityDraft draft) {}

    OutlineDraft outline() {
        return new OutlineDraft(modules.stream()
                .map(module -> new OutlineDraft.ModuleDraft(
                        null,
                        module.key(),
                        module.title(),
                        module.summary(),
                        module.requires(),
                        module.competences(),
                        module.activities().stream()
                                .map(activity -> new OutlineDraft.ActivityEntry(
                                        null,
                                        activity.key(),
                                        activity.kind(),
                                        activity.draft().title()))
                                .toList()))
                .toList());
    }

    /** What activities say, by module and key. */
    Map<String, Map<String, ActivityDraft>> drafts() {
        return modules.stream().collect(Collectors.toMap(PackagedModule::key, module -> module.activities().stream()
                .collect(Collectors.toMap(PackagedActivity::key, PackagedActivity::draft))));
    }
}
