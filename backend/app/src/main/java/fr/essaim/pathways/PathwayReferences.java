package fr.essaim.pathways;

import fr.essaim.communities.CommunityService;
import fr.essaim.programmes.ProgrammeService;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.trainings.TrainingService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What drafts of pathways name of other features, and whether their writer may. */
@ApplicationScoped
class PathwayReferences {
    private final ProgrammeService programmes;
    private final CommunityService communities;
    private final TrainingService trainings;
    private final PathwayPhases phases;

    PathwayReferences(
            ProgrammeService programmes,
            CommunityService communities,
            TrainingService trainings,
            PathwayPhases phases) {
        this.programmes = programmes;
        this.communities = communities;
        this.trainings = trainings;
        this.phases = phases;
    }

    /**
     * @param before the pathway as it was, which may keep what it names; null for a new one
     * @throws ProblemException unknown-reference, rule-violated, validation-failed
     */
    void require(Actor actor, PathwayDraft draft, @Nullable PathwayDetails before) {
        draft.requireCoherent();
        requireKnown("/programmeId", draft.programmeId(), before == null ? null : before.programme(), id -> {
            programmes.get(actor, id);
        });
        requireKnown("/trainingId", draft.trainingId(), before == null ? null : before.training(), id -> {
            trainings.get(actor, id);
        });
        UUID community = draft.communityId();
        Reference present = before == null ? null : before.community();
        requireKnown("/communityId", community, present, id -> communities.access(actor, id));
        if (community != null && (present == null || !present.id().equals(community))) {
            communities.access(actor, community).requireActive();
        }
    }

    /** @throws ProblemException unknown-reference, forbidden, validation-failed */
    void require(Actor actor, PhasePlanDraft draft, PathwayDetails before) {
        draft.requireCoherent();
        Set<UUID> known = before.phases().stream().map(PathwayPhase::id).collect(Collectors.toSet());
        List<UUID> present = events(before);
        List<UUID> added =
                draft.eventIds().stream().filter(id -> !present.contains(id)).toList();
        var writable = phases.events(actor, added).stream()
                .collect(Collectors.toMap(PathwayPhases.Candidate::id, PathwayPhases.Candidate::writable));
        for (int i = 0; i < draft.phases().size(); i++) {
            PhasePlanDraft.Phase phase = draft.phases().get(i);
            if (phase.id() != null && !known.contains(phase.id())) {
                throw ProblemException.unknownReference("/phases/" + i + "/id");
            }
            for (int j = 0; j < phase.eventIds().size(); j++) {
                UUID event = phase.eventIds().get(j);
                if (added.contains(event)) {
                    requireWriter(writable.get(event), "/phases/" + i + "/eventIds/" + j);
                }
            }
        }
    }

    /** The events of a pathway that its reader was told of. */
    static List<UUID> events(PathwayDetails pathway) {
        return pathway.phases().stream()
                .flatMap(phase -> phase.events().stream())
                .map(PhaseEvent::id)
                .toList();
    }

    /** @param writes null when the actor does not know of the event */
    private static void requireWriter(@Nullable Boolean writes, String pointer) {
        if (writes == null) {
            throw ProblemException.unknownReference(pointer);
        }
        if (!writes) {
            throw ProblemException.forbidden();
        }
    }

    private static void requireKnown(
            String pointer, @Nullable UUID id, @Nullable Reference present, Consumer<UUID> read) {
        if (id == null || (present != null && present.id().equals(id))) {
            return;
        }
        try {
            read.accept(id);
        } catch (ProblemException hidden) {
            throw ProblemException.unknownReference(pointer);
        }
    }
}
