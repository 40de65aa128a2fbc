package fr.essaim.events;

import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What tours and series make of the events that are part of their plans; whether their planners may is theirs to judge. */
@ApplicationScoped
public class EventPlanService {
    private final EventService events;
    private final Events repository;
    private final EventReferences references;
    private final Today today;

    EventPlanService(EventService events, Events repository, EventReferences references, Today today) {
        this.events = events;
        this.repository = repository;
        this.references = references;
        this.today = today;
    }

    /**
     * A new draft, for who plans a tour and so may hold its stops where it stands.
     *
     * @param completion what else its writer makes of it
     */
    @Transactional
    public EventDetails createPlaced(Actor actor, EventDraft draft, boolean demo, Consumer<UUID> completion) {
        references.requireNamed(actor, draft, null);
        return events.enter(actor, draft, demo, "EVENT_CREATED", event -> completion.accept(event.id()));
    }

    /**
     * A new event for a date of a series, which stays part of it.
     *
     * @param published at once
     * @param completion what else its writer makes of it
     */
    @Transactional
    public EventDetails createOfSeries(
            Actor actor, EventDraft draft, UUID series, boolean published, boolean demo, Consumer<UUID> completion) {
        references.requireNamed(actor, draft, null);
        String action = published ? "EVENT_PUBLISHED" : "EVENT_CREATED";
        return events.enter(actor, draft, demo, action, event -> {
            event.join(series, published, today.now());
            repository.flush();
            completion.accept(event.id());
        });
    }

    /** @throws ProblemException not-found, forbidden, event-in-series when it is a date of one already */
    @Transactional
    public void joinSeries(Actor actor, UUID id, UUID series) {
        EventDetails before = events.get(actor, id);
        events.requireWriter(actor, id);
        events.change(
                actor,
                before,
                before.version(),
                event -> event.join(series, false, today.now()),
                "EVENT_UPDATED",
                null);
    }

    /**
     * Another day at the same local time: for who moves a date of the series that the event is part of.
     *
     * @throws ProblemException not-found, illegal-transition when it is closed or cancelled
     */
    @Transactional
    public void shift(Actor actor, UUID id, long days) {
        EventDetails before = events.get(actor, id);
        Consumer<Event> verb = event -> {
            event.shift(days, today.now());
            repository.flush();
            repository.shiftAgenda(id, Duration.ofDays(days));
        };
        events.change(actor, before, before.version(), verb, "EVENT_UPDATED", null);
    }

    /**
     * Another territory is host, or none: for who plans the tour whose stop the event is, and need not write the event.
     *
     * @throws ProblemException not-found, illegal-transition when it is closed or cancelled
     */
    @Transactional
    public void host(Actor actor, UUID id, @Nullable UUID territory) {
        EventDetails before = events.get(actor, id);
        Consumer<Event> verb = event -> event.host(territory, today.now());
        events.change(actor, before, before.version(), verb, "EVENT_HOST_CHANGED", null);
    }

    /** @throws ProblemException not-found unless there is such an event and the actor may know of it */
    public EventDetails get(Actor actor, UUID id) {
        return events.get(actor, id);
    }

    /**
     * Cancels an event, unless it is closed or cancelled already.
     *
     * @throws ProblemException not-found, forbidden
     */
    @Transactional
    public void withdraw(Actor actor, UUID id, String reason) {
        EventDetails event = events.get(actor, id);
        if (event.state().isOpen()) {
            events.cancel(actor, id, event.version(), reason);
        }
    }
}
