package fr.essaim.events.series;

import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Use cases of series themselves. */
@ApplicationScoped
public class SeriesService {
    private final AllSeries series;
    private final SeriesSlots slots;
    private final SeriesReferences references;
    private final AuditTrail audit;
    private final Today today;

    SeriesService(AllSeries series, SeriesSlots slots, SeriesReferences references, AuditTrail audit, Today today) {
        this.series = series;
        this.slots = slots;
        this.references = references;
        this.audit = audit;
        this.today = today;
    }

    Page<SeriesSummary> list(Actor actor, SeriesFilter filter, PageRequest request) {
        return series.page(filter.conditions(actor, today), request);
    }

    CsvExport<SeriesSummary> export(Actor actor, SeriesFilter filter, PageRequest request) {
        return series.export(filter.conditions(actor, today), request);
    }

    /** @throws ProblemException not-found unless there is such a series and the actor may know of it */
    public SeriesDetails get(Actor actor, UUID id) {
        return series.details(actor, SeriesReader.visible(actor, today), id).orElseThrow(ProblemException::notFound);
    }

    /** @throws ProblemException not-found unless there is such a series and the actor may know of it */
    SeriesPolicy.Standing standing(Actor actor, UUID id) {
        return series.standing(actor, SeriesReader.visible(actor, today), id).orElseThrow(ProblemException::notFound);
    }

    /**
     * With the slots that its rule gives.
     *
     * @param demo whether this is invented demonstration data
     */
    @Transactional
    public SeriesDetails create(Actor actor, SeriesDraft draft, boolean demo) {
        references.require(actor, draft, null);
        List<LocalDate> dates = Recurrence.dates(draft);
        var created = new EventSeries(draft, dates, actor.personId(), demo, today.now());
        series.persistAndFlush(created);
        slots.follow(created.id(), dates, draft.holidays(), today.now());
        SeriesDetails after = get(actor, created.id());
        audit.record(actor, "EVENT_SERIES_CREATED", subject(after), null, after, null);
        return after;
    }

    /** Free slots follow the rule; those that are taken, were moved, or on which somebody decided stay. */
    @Transactional
    SeriesDetails update(Actor actor, UUID id, int version, SeriesDraft draft) {
        SeriesDetails before = get(actor, id);
        standing(actor, id).requireWriter();
        references.require(actor, draft, before);
        List<LocalDate> dates = Recurrence.dates(draft);
        Consumer<EventSeries> revision = revised -> {
            revised.revise(draft, dates, today.now());
            series.flush();
            slots.follow(id, dates, draft.holidays(), today.now());
        };
        return change(actor, before, version, revision, "EVENT_SERIES_UPDATED");
    }

    @Transactional
    public SeriesDetails publish(Actor actor, UUID id, int version) {
        SeriesDetails before = get(actor, id);
        standing(actor, id).requireWriter();
        return change(actor, before, version, it -> it.publish(today.now()), "EVENT_SERIES_PUBLISHED");
    }

    @Transactional
    SeriesDetails close(Actor actor, UUID id, int version) {
        SeriesDetails before = get(actor, id);
        standing(actor, id).requireWriter();
        return change(actor, before, version, it -> it.close(today.now()), "EVENT_SERIES_CLOSED");
    }

    private SeriesDetails change(
            Actor actor, SeriesDetails before, int version, Consumer<EventSeries> verb, String action) {
        EventSeries changed = series.findByIdOptional(before.id()).orElseThrow(ProblemException::notFound);
        changed.requireVersion(version);
        verb.accept(changed);
        series.flush();
        SeriesDetails after = get(actor, before.id());
        audit.record(actor, action, subject(after), before, after, null);
        return after;
    }

    private static AuditTrail.Subject subject(SeriesDetails series) {
        return new AuditTrail.Subject("EVENT_SERIES", series.id(), series.title());
    }
}
