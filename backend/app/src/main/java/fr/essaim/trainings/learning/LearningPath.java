package fr.essaim.trainings.learning;

import fr.essaim.shared.listing.Row;
import fr.essaim.trainings.versions.OutlineActivity;
import fr.essaim.trainings.versions.OutlineModule;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a learner stands with each module and activity of their version. */
record LearningPath(List<PathModule> modules) {
    /**
     * What is noted of an activity.
     *
     * @param doneAt null while it only waits for a review
     */
    record Mark(UUID activity, @Nullable Instant doneAt, boolean credited) {
        static Mark of(Row row) throws SQLException {
            return new Mark(row.uuid("activity_id"), row.instantOrNull("done_at"), row.bool("credited"));
        }
    }

    /** An activity with its neighbours. */
    record Step(
            PathModule module,
            PathActivity activity,
            @Nullable UUID previous,
            @Nullable UUID next) {}

    static LearningPath of(List<OutlineModule> outline, Map<UUID, Mark> marks) {
        Set<String> finished = new HashSet<>();
        var modules = new ArrayList<PathModule>();
        for (OutlineModule module : outline) {
            boolean done = module.activities().stream()
                    .filter(OutlineActivity::required)
                    .allMatch(activity -> isDone(marks.get(activity.id())));
            boolean locked = !finished.containsAll(module.requires());
            if (done) {
                finished.add(module.key());
            }
            modules.add(new PathModule(
                    module.id(),
                    module.key(),
                    module.title(),
                    module.summary(),
                    module.requires(),
                    module.minutes(),
                    done ? PathState.DONE : locked ? PathState.LOCKED : PathState.OPEN,
                    module.activities().stream()
                            .map(activity -> stand(activity, marks.get(activity.id()), locked))
                            .toList()));
        }
        return new LearningPath(List.copyOf(modules));
    }

    private static PathActivity stand(OutlineActivity activity, @Nullable Mark mark, boolean locked) {
        PathState state = isDone(mark)
                ? PathState.DONE
                : mark != null ? PathState.WAITING : locked ? PathState.LOCKED : PathState.OPEN;
        return new PathActivity(
                activity.id(),
                activity.key(),
                activity.kind(),
                activity.title(),
                activity.minutes(),
                activity.required(),
                state,
                mark == null ? null : mark.doneAt(),
                mark != null && mark.credited());
    }

    private static boolean isDone(@Nullable Mark mark) {
        return mark != null && mark.doneAt() != null;
    }

    private List<PathActivity> activities() {
        return modules.stream().flatMap(module -> module.activities().stream()).toList();
    }

    /** How many of the required activities are done. */
    int done() {
        return (int) activities().stream()
                .filter(activity -> activity.required() && activity.state() == PathState.DONE)
                .count();
    }

    Optional<Step> step(UUID id) {
        List<PathActivity> all = activities();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(id)) {
                PathActivity found = all.get(i);
                PathModule module = modules.stream()
                        .filter(candidate -> candidate.activities().contains(found))
                        .findFirst()
                        .orElseThrow();
                return Optional.of(new Step(
                        module,
                        found,
                        i == 0 ? null : all.get(i - 1).id(),
                        i == all.size() - 1 ? null : all.get(i + 1).id()));
            }
        }
        return Optional.empty();
    }

    /** Where to go on: where they were, unless that is done; then the first that is open, required ones before others. */
    @Nullable
    UUID resume(@Nullable UUID last) {
        List<PathActivity> open = activities().stream()
                .filter(activity -> activity.state() == PathState.OPEN)
                .toList();
        return open.stream()
                .filter(activity -> activity.id().equals(last))
                .findFirst()
                .or(() -> open.stream().filter(PathActivity::required).findFirst())
                .or(() -> open.stream().findFirst())
                .map(PathActivity::id)
                .orElse(last);
    }
}
