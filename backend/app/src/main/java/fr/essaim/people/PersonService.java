package fr.essaim.people;

import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.AccountChanged;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.security.BrowserSessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Use cases of people. */
@ApplicationScoped
public class PersonService {
    private final People people;
    private final BrowserSessions sessions;
    private final Event<AccountChanged> facts;
    private final AuditTrail audit;
    private final Clock clock;

    PersonService(People people, BrowserSessions sessions, Event<AccountChanged> facts, AuditTrail audit, Clock clock) {
        this.people = people;
        this.sessions = sessions;
        this.facts = facts;
        this.audit = audit;
        this.clock = clock;
    }

    /** The people with these ids, as other features show them; ids of nobody are left out. */
    public Map<UUID, PersonName> names(Collection<UUID> ids) {
        return people.names(ids).stream().collect(Collectors.toMap(PersonName::id, Function.identity()));
    }

    Page<PersonSummary> list(Actor actor, PersonFilter filter, PageRequest request) {
        return people.page(actor.isAdmin(), filter.conditions(), request);
    }

    CsvExport<PersonSummary> export(Actor actor, PersonFilter filter, PageRequest request) {
        return people.export(actor.isAdmin(), filter.conditions(), request);
    }

    PersonDetails get(Actor actor, UUID id) {
        return people.details(id).orElseThrow(ProblemException::notFound).as(actor);
    }

    @Transactional
    PersonDetails revise(Actor actor, UUID id, int version, PersonDraft draft) {
        return change(actor, id, version, "PERSON_UPDATED", null, (person, now) -> person.revise(draft, now));
    }

    /**
     * Enters somebody who has not signed in yet: the first sign-in with this address, verified, makes the account theirs.
     *
     * @param email must not be anybody's yet
     */
    @Transactional
    public PersonDetails enter(Actor actor, String email, PersonDraft draft) {
        PersonPolicy.requireEntering(actor);
        UUID id = Versioned.newId();
        people.add(id, email, draft, clock.instant());
        Person person = people.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        person.revise(draft, clock.instant());
        people.flush();
        PersonDetails after = get(actor, id);
        audit.record(actor, "PERSON_ENTERED", subject(after), null, after, null);
        return after;
    }

    /** Closes the account: from now on its owner is refused, and signed out everywhere. */
    @Transactional
    public PersonDetails deactivate(Actor actor, UUID id, int version, String reason) {
        PersonPolicy.requireClosing(actor, id);
        return change(actor, id, version, "PERSON_DEACTIVATED", reason, (person, now) -> {
            person.deactivate(now);
            if (person.subject() != null) {
                sessions.endAllOf(person.subject());
            }
        });
    }

    @Transactional
    PersonDetails reactivate(Actor actor, UUID id, int version) {
        PersonPolicy.requireClosing(actor, id);
        return change(actor, id, version, "PERSON_REACTIVATED", null, Person::reactivate);
    }

    private PersonDetails change(
            Actor actor,
            UUID id,
            int version,
            String action,
            @Nullable String reason,
            BiConsumer<Person, Instant> verb) {
        PersonDetails before = get(actor, id);
        Person person = people.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        person.requireVersion(version);
        verb.accept(person, clock.instant());
        people.flush();
        PersonDetails after = get(actor, id);
        audit.record(actor, action, subject(after), before, after, reason);
        if (person.subject() != null) {
            facts.fire(new AccountChanged(person.subject()));
        }
        return after;
    }

    private static AuditTrail.Subject subject(PersonDetails person) {
        return new AuditTrail.Subject("PERSON", person.id(), person.displayName());
    }
}
