package fr.essaim.events.tours;

import fr.essaim.communities.CommunityAccess;
import fr.essaim.communities.CommunityService;
import fr.essaim.programmes.ProgrammeService;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What drafts of tours name of other features, and whether their writer may. */
@ApplicationScoped
class TourReferences {
    private final ProgrammeService programmes;
    private final CommunityService communities;
    private final TourStops stops;

    TourReferences(ProgrammeService programmes, CommunityService communities, TourStops stops) {
        this.programmes = programmes;
        this.communities = communities;
        this.stops = stops;
    }

    /**
     * @param before the tour as it was, which may keep what it names; null for a new one
     * @throws ProblemException unknown-reference, forbidden, rule-violated, validation-failed
     */
    void require(Actor actor, TourDraft draft, @Nullable TourDetails before) {
        draft.requireCoherent();
        boolean stays = before != null && is(before.community(), draft.communityId());
        if (!stays) {
            requirePlace(actor, draft.communityId());
        }
        if (before == null || !is(before.programme(), draft.programmeId())) {
            try {
                programmes.get(actor, draft.programmeId());
            } catch (ProblemException hidden) {
                throw ProblemException.unknownReference("/programmeId");
            }
        }
    }

    private void requirePlace(Actor actor, @Nullable UUID community) {
        if (community == null) {
            if (!TourPolicy.mayWriteAny(actor)) {
                throw ProblemException.forbidden();
            }
            return;
        }
        CommunityAccess access;
        try {
            access = communities.access(actor, community);
        } catch (ProblemException hidden) {
            throw ProblemException.unknownReference("/communityId");
        }
        if (!TourPolicy.mayWriteAny(actor) && !access.mayFacilitate()) {
            throw ProblemException.forbidden();
        }
        access.requireActive();
    }

    /**
     * @param before the tour as it was: what its stops have already may stay
     * @throws ProblemException unknown-reference, forbidden, validation-failed, already-host
     */
    void require(Actor actor, TourPlanDraft draft, TourDetails before) {
        draft.requireCoherent();
        Set<UUID> known = before.stops().stream().map(TourStop::id).collect(Collectors.toSet());
        Set<UUID> hosts = new HashSet<>(stops.territories(draft.all(TourPlanDraft.Stop::hostId)));
        List<UUID> newEvents = newEvents(draft, before);
        var events = stops.events(actor, newEvents).stream()
                .collect(Collectors.toMap(TourStops.Candidate::id, TourStops.Candidate::writable));
        for (int i = 0; i < draft.stops().size(); i++) {
            TourPlanDraft.Stop stop = draft.stops().get(i);
            if (stop.id() != null && !known.contains(stop.id())) {
                throw ProblemException.unknownReference("/stops/" + i + "/id");
            }
            if (stop.hostId() != null && !hosts.contains(stop.hostId())) {
                throw ProblemException.unknownReference("/stops/" + i + "/hostId");
            }
            if (stop.eventId() != null && newEvents.contains(stop.eventId())) {
                requireWriter(events.get(stop.eventId()), "/stops/" + i + "/eventId");
            }
        }
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

    static List<UUID> newEvents(TourPlanDraft draft, TourDetails before) {
        Set<UUID> present = before.stops().stream()
                .map(TourStop::event)
                .filter(Objects::nonNull)
                .map(TourStopEvent::id)
                .collect(Collectors.toSet());
        return draft.all(TourPlanDraft.Stop::eventId).stream()
                .filter(event -> !present.contains(event))
                .toList();
    }

    private static boolean is(@Nullable Reference before, @Nullable UUID id) {
        return before == null ? id == null : before.id().equals(id);
    }
}
