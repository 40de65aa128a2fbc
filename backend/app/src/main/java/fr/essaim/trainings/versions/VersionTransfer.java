package fr.essaim.trainings.versions;

import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes and reads versions whole, in the transaction and with the rights of whoever calls. */
@ApplicationScoped
public class VersionTransfer {
    private final TrainingVersions versions;
    private final OutlineWriter outlines;
    private final Activities activities;
    private final Today today;

    VersionTransfer(TrainingVersions versions, OutlineWriter outlines, Activities activities, Today today) {
        this.versions = versions;
        this.outlines = outlines;
        this.activities = activities;
        this.today = today;
    }

    /**
     * Makes a draft say all this.
     *
     * @param drafts what activities say, by key of the module and their own
     * @throws ProblemException illegal-transition once it is published
     */
    public void fill(
            UUID version, VersionDraft texts, OutlineDraft outline, Map<String, Map<String, ActivityDraft>> drafts) {
        TrainingVersion it = versions.findByIdOptional(version).orElseThrow(ProblemException::notFound);
        it.revise(texts, today.now());
        versions.flush();
        outlines.write(version, outline);
        for (OutlineModule module : versions.outline(version)) {
            Map<String, ActivityDraft> its = drafts.getOrDefault(module.key(), Map.of());
            for (OutlineActivity activity : module.activities()) {
                ActivityDraft draft = its.get(activity.key());
                if (draft != null) {
                    activities.findById(activity.id()).revise(draft, today.now());
                }
            }
        }
        activities.flush();
    }

    /** Every activity of a version with its text, in no order. */
    public List<ActivityDetails> activities(UUID version) {
        return activities.of(version);
    }
}
