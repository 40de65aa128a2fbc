package fr.essaim.trainings.versions;

import fr.essaim.competences.AddressedCompetence;
import fr.essaim.competences.CompetenceFrameworkService;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes the outline of a version what its author drew, in the transaction that holds the version. */
@ApplicationScoped
class OutlineWriter {
    private final Outlines outlines;
    private final Activities activities;
    private final CompetenceFrameworkService competences;
    private final Today today;

    OutlineWriter(Outlines outlines, Activities activities, CompetenceFrameworkService competences, Today today) {
        this.outlines = outlines;
        this.activities = activities;
        this.competences = competences;
        this.today = today;
    }

    /**
     * What an author adds must be known here; what came from elsewhere may stay.
     *
     * @throws ProblemException unknown-reference
     */
    void requireKnown(UUID version, OutlineDraft draft) {
        Set<String> present = outlines.of(version).stream()
                .flatMap(module -> module.competences().stream())
                .map(AddressedCompetence::code)
                .collect(Collectors.toSet());
        List<String> added =
                draft.competences().filter(code -> !present.contains(code)).toList();
        competences.unknownAmong(added).stream().findFirst().ifPresent(code -> {
            throw ProblemException.unknownReference(draft.pointer(code));
        });
    }

    /** @throws ProblemException validation-failed, unknown-reference */
    void write(UUID version, OutlineDraft draft) {
        OutlinePlan plan = OutlinePlan.of(draft, outlines.of(version));
        List<OutlinePlan.PlannedModule> modules = plan.modules();
        for (int i = 0; i < modules.size(); i++) {
            outlines.put(version, modules.get(i).id(), i, modules.get(i));
        }
        List<TrainingActivity> added = new ArrayList<>();
        for (OutlinePlan.PlannedModule module : modules) {
            for (int j = 0; j < module.activities().size(); j++) {
                OutlinePlan.PlannedActivity activity = module.activities().get(j);
                var place = new TrainingActivity.Place(version, module.id(), activity.key(), j);
                if (activity.id() == null) {
                    added.add(new TrainingActivity(place, activity.kind(), activity.title(), today.now()));
                } else {
                    outlines.move(activity.id(), place, activity.title());
                }
            }
        }
        outlines.keep(version, plan.moduleIds(), plan.activityIds());
        activities.persist(added);
        activities.flush();
    }

    void copy(UUID from, UUID to) {
        outlines.copy(from, to);
    }
}
