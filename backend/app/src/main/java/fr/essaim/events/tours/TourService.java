package fr.essaim.events.tours;

import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Use cases of tours themselves. */
@ApplicationScoped
public class TourService {
    private final Tours tours;
    private final TourStops stops;
    private final TourReferences references;
    private final AuditTrail audit;
    private final Today today;

    TourService(Tours tours, TourStops stops, TourReferences references, AuditTrail audit, Today today) {
        this.tours = tours;
        this.stops = stops;
        this.references = references;
        this.audit = audit;
        this.today = today;
    }

    Page<TourSummary> list(Actor actor, TourFilter filter, PageRequest request) {
        return tours.page(actor, filter.conditions(actor, today), request);
    }

    CsvExport<TourSummary> export(Actor actor, TourFilter filter, PageRequest request) {
        return tours.export(actor, filter.conditions(actor, today), request);
    }

    /** @throws ProblemException not-found unless there is such a tour and the actor may know of it */
    public TourDetails get(Actor actor, UUID id) {
        TourDetails tour =
                tours.details(actor, TourReader.visible(actor, today), id).orElseThrow(ProblemException::notFound);
        List<TourStop> its = stops.of(actor, id);
        boolean plans = tour.actions().contains(TourAction.UPDATE);
        return tour.planned(its, plans ? TourWarnings.of(tour, its, stops.candidates(id), today.date()) : List.of());
    }

    /** Which territory hosts when, and which none yet. */
    TourCoverage coverage(Actor actor, UUID id) {
        TourDetails tour =
                tours.details(actor, TourReader.visible(actor, today), id).orElseThrow(ProblemException::notFound);
        return TourCoverage.of(tour, stops.of(actor, id), stops.candidates(id), today.date());
    }

    /** @param demo whether this is invented demonstration data */
    @Transactional
    public TourDetails create(Actor actor, TourDraft draft, boolean demo) {
        references.require(actor, draft, null);
        var tour = new Tour(draft, actor.personId(), demo, today.now());
        tours.persistAndFlush(tour);
        UUID creator = actor.personId();
        boolean named = draft.organiserIds() != null;
        organise(actor, tour.id(), named || creator == null ? draft.organiserIds() : List.of(creator));
        tours.follow(tour.id(), today.now());
        TourDetails after = get(actor, tour.id());
        audit.record(actor, "TOUR_CREATED", subject(after), null, after, null);
        return after;
    }

    @Transactional
    TourDetails update(Actor actor, UUID id, int version, TourDraft draft) {
        TourDetails before = writable(actor, id);
        references.require(actor, draft, before);
        Consumer<Tour> revision = tour -> {
            tour.revise(draft, today.now());
            tours.flush();
            organise(actor, id, draft.organiserIds());
        };
        return change(actor, before, version, revision, "TOUR_UPDATED", null);
    }

    @Transactional
    public TourDetails publish(Actor actor, UUID id, int version) {
        return change(actor, writable(actor, id), version, tour -> tour.publish(today.now()), "TOUR_PUBLISHED", null);
    }

    @Transactional
    TourDetails close(Actor actor, UUID id, int version) {
        return change(actor, writable(actor, id), version, tour -> tour.close(today.now()), "TOUR_CLOSED", null);
    }

    @Transactional
    TourDetails cancel(Actor actor, UUID id, int version, String reason) {
        Consumer<Tour> verb = tour -> tour.cancel(reason, today.now());
        return change(actor, writable(actor, id), version, verb, "TOUR_CANCELLED", reason);
    }

    /**
     * Changes what hangs on a tour and is read with it, in its open states, under its version.
     *
     * @param action of the audit trail
     * @param work is given the tour as it was
     * @throws ProblemException not-found, forbidden, stale-version, illegal-transition
     */
    @Transactional
    TourDetails amend(Actor actor, UUID id, int version, String action, Consumer<TourDetails> work) {
        TourDetails before = writable(actor, id);
        Consumer<Tour> verb = tour -> {
            tour.amend(today.now());
            tours.flush();
            work.accept(before);
        };
        return change(actor, before, version, verb, action, null);
    }

    private TourDetails writable(Actor actor, UUID id) {
        TourDetails tour = get(actor, id);
        tours.standing(actor, TourReader.visible(actor, today), id)
                .orElseThrow(ProblemException::notFound)
                .require();
        return tour;
    }

    private TourDetails change(
            Actor actor, TourDetails before, int version, Consumer<Tour> verb, String action, @Nullable String reason) {
        Tour tour = tours.findByIdOptional(before.id()).orElseThrow(ProblemException::notFound);
        tour.requireVersion(version);
        verb.accept(tour);
        tours.flush();
        tours.follow(before.id(), today.now());
        TourDetails after = get(actor, before.id());
        audit.record(actor, action, subject(after), before, after, reason);
        return after;
    }

    private void organise(Actor actor, UUID tour, @Nullable List<UUID> people) {
        if (people != null) {
            List<UUID> distinct = people.stream().distinct().toList();
            if (tours.organise(actor, tour, distinct) != distinct.size()) {
                throw ProblemException.unknownReference("/organiserIds");
            }
        }
    }

    private static AuditTrail.Subject subject(TourDetails tour) {
        return new AuditTrail.Subject("TOUR", tour.id(), tour.title());
    }
}
