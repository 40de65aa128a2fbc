package fr.essaim.events.calendars;

import fr.essaim.events.registrations.MyRegistration;
import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.mail.Brand;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.security.SecretToken;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Use cases of people’s own calendars: what they come to and what they organise, for whoever holds the secret address. */
@ApplicationScoped
class PersonalCalendarService {
    private static final String OWN = MyRegistration.EXISTS + " or exists (select from event_organiser mine"
            + " where mine.event_id = e.id and mine.person_id = reader.person)";

    private final PersonalCalendars calendars;
    private final CalendarService events;
    private final AuditTrail audit;
    private final Brand brand;
    private final Today today;

    PersonalCalendarService(
            PersonalCalendars calendars, CalendarService events, AuditTrail audit, Brand brand, Today today) {
        this.calendars = calendars;
        this.events = events;
        this.audit = audit;
        this.brand = brand;
        this.today = today;
    }

    PersonalCalendar get(Actor actor) {
        return calendars
                .renewedAt(person(actor))
                .map(since -> new PersonalCalendar(true, since, null))
                .orElse(PersonalCalendar.NONE);
    }

    /** Gives the calendar another address; the former one leads nowhere from then on. */
    @Transactional
    PersonalCalendar renew(Actor actor) {
        String secret = SecretToken.create();
        write(actor, SecretToken.hash(secret), "PERSONAL_CALENDAR_RENEWED");
        return new PersonalCalendar(true, today.now(), brand.url("/api/v1/calendars/" + secret + ".ics"));
    }

    @Transactional
    PersonalCalendar revoke(Actor actor) {
        write(actor, null, "PERSONAL_CALENDAR_REVOKED");
        return PersonalCalendar.NONE;
    }

    /**
     * What the person sees who asked for the address, without what a role on the platform would add.
     *
     * @throws ProblemException not-found when it leads to nobody, or no more
     */
    CalendarFile read(String secret) {
        PersonalCalendars.Owner owner =
                calendars.owner(SecretToken.hash(secret)).orElseThrow(ProblemException::notFound);
        return events.calendar(new Actor(Actor.Kind.PERSON, owner.id(), owner.name(), Set.of()), OWN);
    }

    private void write(Actor actor, @Nullable String hash, String action) {
        UUID id = calendars.write(person(actor), hash, today.now());
        var subject = new AuditTrail.Subject("PERSONAL_CALENDAR", id, actor.label());
        audit.record(actor, action, subject, null, Map.of("active", hash != null), null);
    }

    private static UUID person(Actor actor) {
        UUID person = actor.personId();
        if (person == null) {
            throw ProblemException.forbidden();
        }
        return person;
    }
}
