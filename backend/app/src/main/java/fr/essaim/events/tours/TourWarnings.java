package fr.essaim.events.tours;

import fr.essaim.shared.listing.Reference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What may be wrong with a plan: said, never refused. Regional days stand beside the rhythm, and past periods without a stop are
 * nothing that planning mends.
 */
final class TourWarnings {
    /** A host that is not found so many days before has little time left. */
    static final int SOON_DAYS = 90;

    private final TourDetails tour;
    private final List<TourStop> stops;
    private final List<TourHost> candidates;
    private final LocalDate today;
    private final List<TourWarning> found = new ArrayList<>();

    private TourWarnings(TourDetails tour, List<TourStop> stops, List<TourHost> candidates, LocalDate today) {
        this.tour = tour;
        this.stops = stops;
        this.candidates = candidates;
        this.today = today;
    }

    /** @param candidates the territories that take part in the programme */
    static List<TourWarning> of(TourDetails tour, List<TourStop> stops, List<TourHost> candidates, LocalDate today) {
        var warnings = new TourWarnings(tour, stops, candidates, today);
        warnings.ofRhythm();
        warnings.ofStops();
        warnings.ofTerritories();
        return List.copyOf(warnings.found);
    }

    private void ofRhythm() {
        List<TourStop> counted = which(stop -> !stop.regional());
        int room = tour.periods().size();
        if (room > 0 && counted.size() > room) {
            add(TourWarningCode.MORE_STOPS_THAN_PERIODS, counted, null, List.of(), counted.size(), room);
        }
        for (TourPeriod period : tour.periods()) {
            List<TourStop> within = which(stop ->
                    !stop.regional() && tour.rhythm().around(stop.startsOn()).equals(period));
            if (within.size() > 1) {
                add(TourWarningCode.PERIOD_WITH_SEVERAL_STOPS, within, period, List.of(), within.size(), 1);
            } else if (within.isEmpty() && !period.endsOn().isBefore(today)) {
                add(TourWarningCode.PERIOD_WITHOUT_STOP, within, period, List.of(), 0, 1);
            }
        }
    }

    private void ofStops() {
        Set<Object> enrolled = candidates.stream().map(TourHost::id).collect(Collectors.toSet());
        LocalDate soon = today.plusDays(SOON_DAYS);
        each(
                TourWarningCode.STOP_WITHOUT_HOST,
                stop -> !stop.regional()
                        && stop.host() == null
                        && !stop.startsOn().isAfter(soon));
        each(
                TourWarningCode.STOP_OUTSIDE_TOUR,
                stop -> stop.startsOn().isBefore(tour.startsOn())
                        || stop.endsOn().isAfter(tour.endsOn()));
        each(TourWarningCode.HOST_NOT_ENROLLED, stop -> stop.host() != null && !enrolled.contains(stop.hostId()));
        each(TourWarningCode.EVENT_ON_ANOTHER_DAY, TourWarnings::isOnAnotherDay);
        each(
                TourWarningCode.EVENT_ELSEWHERE,
                stop -> stop.event() != null
                        && !stop.regional()
                        && stop.event().state().isOpen()
                        && !Objects.equals(stop.event().territoryId(), stop.hostId()));
    }

    private void ofTerritories() {
        Set<Object> hosts = stops.stream().map(TourStop::hostId).collect(Collectors.toSet());
        List<Reference> missing = candidates.stream()
                .filter(candidate -> !hosts.contains(candidate.id()))
                .map(candidate -> new Reference(candidate.id(), candidate.name()))
                .toList();
        if (!missing.isEmpty()) {
            add(TourWarningCode.TERRITORY_WITHOUT_STOP, List.of(), null, missing, missing.size(), candidates.size());
        }
    }

    private static boolean isOnAnotherDay(TourStop stop) {
        TourStopEvent event = stop.event();
        return event != null
                && (stop.dated()
                        ? !event.startsOn().equals(stop.startsOn())
                                || !event.endsOn().equals(stop.endsOn())
                        : event.startsOn().isBefore(stop.startsOn())
                                || event.endsOn().isAfter(stop.endsOn()));
    }

    private void each(TourWarningCode code, Predicate<TourStop> wrong) {
        which(wrong).forEach(stop -> {
            TourHost host = stop.host();
            List<Reference> territories = host == null ? List.of() : List.of(new Reference(host.id(), host.name()));
            var days = new TourPeriod(stop.startsOn(), stop.endsOn());
            add(code, List.of(stop), days, territories, stop.number(), 0);
        });
    }

    private List<TourStop> which(Predicate<TourStop> condition) {
        return stops.stream().filter(condition).toList();
    }

    private void add(
            TourWarningCode code,
            List<TourStop> about,
            @Nullable TourPeriod period,
            List<Reference> territories,
            int count,
            int room) {
        List<String> pointers =
                about.stream().map(stop -> "/stops/" + (stop.number() - 1)).toList();
        found.add(new TourWarning(code, "", pointers, period, territories, count, room, tour.rhythm()));
    }
}
