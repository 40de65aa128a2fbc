package fr.essaim.events.tours;

import fr.essaim.events.EventDetails;
import fr.essaim.events.EventPlanService;
import fr.essaim.events.EventVisibility;
import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Use cases of the stops of a tour: whoever writes it plans them. The territory of a stop's event follows its host. */
@ApplicationScoped
public class TourPlanService {
    private final TourService tours;
    private final Tours repository;
    private final TourStops stops;
    private final TourReferences references;
    private final EventPlanService events;

    TourPlanService(
            TourService tours, Tours repository, TourStops stops, TourReferences references, EventPlanService events) {
        this.tours = tours;
        this.repository = repository;
        this.stops = stops;
        this.references = references;
        this.events = events;
    }

    /** Writes all stops of a tour at once. */
    @Transactional
    public TourDetails replace(Actor actor, UUID id, int version, TourPlanDraft draft) {
        return tours.amend(actor, id, version, "TOUR_PLANNED", before -> {
            references.require(actor, draft, before);
            Map<UUID, TourStops.Held> held = stops.held(id);
            stops.replace(
                    id,
                    draft.stops().stream().map(stop -> kept(stop, before, held)).toList());
            stops.date(id, TourReferences.newEvents(draft, before));
            stops.order(id);
            hostsFollow(actor, before, stops.of(actor, id));
        });
    }

    /** Two hosts change places; one stop may have none. */
    @Transactional
    public TourDetails swap(Actor actor, UUID id, int version, HostSwap swap) {
        return tours.amend(actor, id, version, "TOUR_HOSTS_SWAPPED", before -> {
            TourStop one = swapped(before, swap, 0);
            TourStop other = swapped(before, swap, 1);
            if (one.equals(other)) {
                throw ProblemException.invalidField("/stopIds/1", "twice");
            }
            stops.swap(one, other);
            hostsFollow(actor, before, stops.of(actor, id));
        });
    }

    /** The event that carries a stop, as a draft, prefilled. */
    @Transactional
    public TourDetails carry(Actor actor, UUID id, UUID stopId, int version, StopEventDraft draft, boolean demo) {
        return tours.amend(actor, id, version, "TOUR_STOP_CARRIED", before -> {
            TourStop stop = TourStops.require(before, stopId);
            Map<UUID, TourStops.Held> held = stops.held(id);
            if (Objects.requireNonNull(held.get(stopId)).event() != null) {
                throw new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("stopId", "stop-has-event");
            }
            EventDetails event =
                    events.createPlaced(actor, draft.of(before, stop, visibility(before)), demo, created -> {
                        repository.lend(id, created);
                        stops.carry(stopId, created);
                    });
            stops.date(id, List.of(event.id()));
            stops.order(id);
        });
    }

    private EventVisibility visibility(TourDetails tour) {
        return repository.isOfHiddenCommunity(tour.id()) ? EventVisibility.MEMBERS : EventVisibility.PUBLIC;
    }

    /** A stop to be stored: with an id, and with what its writer is not told it has. */
    private static TourPlanDraft.Stop kept(
            TourPlanDraft.Stop stop, TourDetails before, Map<UUID, TourStops.Held> held) {
        TourStops.Held present = stop.id() == null ? null : held.get(stop.id());
        if (present == null) {
            return stop.with(Versioned.newId(), stop.hostId(), stop.eventId());
        }
        TourStop told = TourStops.require(before, present.stop());
        UUID host = stop.hostId() == null && told.host() == null && !stop.regional() ? present.host() : stop.hostId();
        UUID event = stop.eventId() == null && told.event() == null ? present.event() : stop.eventId();
        return stop.with(present.stop(), host, event);
    }

    private static TourStop swapped(TourDetails tour, HostSwap swap, int index) {
        UUID id = swap.stopIds().get(index);
        TourStop stop = tour.stops().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> ProblemException.unknownReference("/stopIds/" + index));
        if (stop.regional()) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atField("/stopIds/" + index, "regional-without-host");
        }
        return stop;
    }

    /** Of each stop whose host or event is another than before. */
    private void hostsFollow(Actor actor, TourDetails before, List<TourStop> after) {
        for (TourStop stop : after) {
            TourStopEvent event = stop.event();
            boolean changed = before.stops().stream()
                    .noneMatch(was -> was.id().equals(stop.id())
                            && Objects.equals(was.hostId(), stop.hostId())
                            && Objects.equals(id(was.event()), id(event)));
            if (event != null
                    && !stop.regional()
                    && changed
                    && event.state().isOpen()
                    && !Objects.equals(event.territoryId(), stop.hostId())) {
                events.host(actor, event.id(), stop.hostId());
            }
        }
    }

    private static @Nullable UUID id(@Nullable TourStopEvent event) {
        return event == null ? null : event.id();
    }
}
