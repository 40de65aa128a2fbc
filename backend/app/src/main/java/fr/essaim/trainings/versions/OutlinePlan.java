package fr.essaim.trainings.versions;

import static java.util.Objects.requireNonNullElseGet;

import fr.essaim.competences.AddressedCompetence;
import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.text.Slug;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a draft of an outline comes to: everything with its id and its key. What stays keeps the key it had unless the draft gives
 * another.
 */
record OutlinePlan(List<PlannedModule> modules) {
    /** Leaves room for the number that tells it from those taken. */
    private static final int LONGEST_KEY = 50;

    record PlannedModule(
            UUID id,
            String key,
            String title,
            @Nullable String summary,
            List<String> requires,
            List<AddressedCompetence> competences,
            List<PlannedActivity> activities) {}

    /** @param id null of a new one */
    record PlannedActivity(@Nullable UUID id, String key, ActivityKind kind, String title) {}

    /** @throws ProblemException validation-failed, unknown-reference */
    static OutlinePlan of(OutlineDraft draft, List<OutlineModule> present) {
        draft.requireCoherent();
        Map<UUID, OutlineModule> stays = new HashMap<>();
        Map<UUID, OutlineActivity> activities = new HashMap<>();
        for (OutlineModule module : present) {
            stays.put(module.id(), module);
            module.activities().forEach(activity -> activities.put(activity.id(), activity));
        }
        var planned = new ArrayList<PlannedModule>();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < draft.modules().size(); i++) {
            OutlineDraft.ModuleDraft module = draft.modules().get(i);
            String pointer = "/modules/" + i;
            OutlineModule was = module.id() == null ? null : stays.get(module.id());
            if (module.id() != null && was == null) {
                throw ProblemException.unknownReference(pointer + "/id");
            }
            // Only modules before it: so there is always one to begin with, and none waits for itself.
            if (!taken.containsAll(module.requires())) {
                throw ProblemException.invalidField(pointer + "/requires", "requires-module-before");
            }
            String key = key(module.key(), was == null ? null : was.key(), module.title(), taken);
            planned.add(new PlannedModule(
                    requireNonNullElseGet(module.id(), Versioned::newId),
                    key,
                    module.title().strip(),
                    module.summary(),
                    module.requires().stream().distinct().toList(),
                    competences(module, was),
                    activities(module, pointer, activities)));
        }
        return new OutlinePlan(List.copyOf(planned));
    }

    private static List<AddressedCompetence> competences(OutlineDraft.ModuleDraft module, @Nullable OutlineModule was) {
        if (module.competences() != null) {
            return module.competences();
        }
        return was == null ? List.of() : was.competences();
    }

    private static List<PlannedActivity> activities(
            OutlineDraft.ModuleDraft module, String pointer, Map<UUID, OutlineActivity> present) {
        var planned = new ArrayList<PlannedActivity>();
        Set<String> taken = new HashSet<>();
        for (int j = 0; j < module.activities().size(); j++) {
            OutlineDraft.ActivityEntry entry = module.activities().get(j);
            OutlineActivity was = entry.id() == null ? null : present.get(entry.id());
            if (entry.id() != null && was == null) {
                throw ProblemException.unknownReference(pointer + "/activities/" + j + "/id");
            }
            planned.add(new PlannedActivity(
                    entry.id(),
                    key(entry.key(), was == null ? null : was.key(), entry.title(), taken),
                    was == null ? entry.kind() : was.kind(),
                    entry.title().strip()));
        }
        return List.copyOf(planned);
    }

    /** The key that is asked for, or that it had, or of its title; with a number where another has it. */
    private static String key(@Nullable String asked, @Nullable String had, String title, Set<String> taken) {
        String wanted = asked != null ? asked : had != null ? had : Slug.of(title, "partie", LONGEST_KEY);
        String key = wanted;
        for (int n = 2; !taken.add(key); n++) {
            key = wanted.substring(0, Math.min(wanted.length(), LONGEST_KEY)) + "-" + n;
        }
        return key;
    }

    List<UUID> moduleIds() {
        return modules.stream().map(PlannedModule::id).toList();
    }

    /** Those that stay. */
    List<UUID> activityIds() {
        return modules.stream()
                .flatMap(module -> module.activities().stream())
                .map(PlannedActivity::id)
                .filter(Objects::nonNull)
                .toList();
    }
}
