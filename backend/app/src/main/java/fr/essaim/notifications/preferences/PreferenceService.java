package fr.essaim.notifications.preferences;

import fr.essaim.notifications.MailCadence;
import fr.essaim.notifications.NotificationKind;
import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Use cases of preferences: everybody chooses for themselves, signed in or by the link of a letter they got. */
@ApplicationScoped
public class PreferenceService {
    private final Preferences preferences;
    private final AuditTrail audit;
    private final Clock clock;

    PreferenceService(Preferences preferences, AuditTrail audit, Clock clock) {
        this.preferences = preferences;
        this.audit = audit;
        this.clock = clock;
    }

    PreferencesDetails get(Actor actor) {
        return PreferencesDetails.of(preferences.of(person(actor)));
    }

    @Transactional
    PreferencesDetails revise(Actor actor, int version, PreferencesDraft draft) {
        UUID person = person(actor);
        StoredChoices before = preferences.of(person);
        if (version != before.version()) {
            throw ProblemException.staleVersion(before.version());
        }
        var chosen = new HashMap<String, Choice>();
        chosen(draft).forEach((kind, choice) -> chosen.put(kind.name(), choice));
        return store(actor, person, before, new StoredChoices(version, chosen));
    }

    /**
     * Ends the letters of one sort to whoever got one.
     *
     * @param scope the name of a kind that is told at once, or of a cadence whose gathered letters are to end
     */
    @Transactional
    public void unsubscribe(UUID person, String scope) {
        String name = preferences.nameOf(person).orElseThrow(ProblemException::notFound);
        StoredChoices before = preferences.of(person);
        var changes = new EnumMap<NotificationKind, Choice>(NotificationKind.class);
        for (NotificationKind kind : NotificationKind.values()) {
            Choice choice = before.of(kind);
            boolean gathered =
                    choice.email().isDigest() && choice.email().name().equals(scope);
            boolean meant = gathered || kind.name().equals(scope);
            if (meant && !kind.isCompulsory() && choice.email() != MailCadence.OFF) {
                changes.put(kind, new Choice(choice.inApp(), MailCadence.OFF));
            }
        }
        if (!changes.isEmpty()) {
            store(new Actor(Actor.Kind.PERSON, person, name, Set.of()), person, before, before.with(changes));
        }
    }

    private PreferencesDetails store(Actor actor, UUID person, StoredChoices before, StoredChoices chosen) {
        if (!preferences.store(person, chosen, clock.instant())) {
            throw ProblemException.staleVersion(preferences.of(person).version());
        }
        for (NotificationKind kind : NotificationKind.values()) {
            if (!before.of(kind).equals(chosen.of(kind))) {
                preferences.reschedule(person, kind, chosen.of(kind));
            }
        }
        PreferencesDetails after = PreferencesDetails.of(preferences.of(person));
        var subject = new AuditTrail.Subject("NOTIFICATION_PREFERENCE", person, actor.label());
        audit.record(actor, "NOTIFICATION_PREFERENCE_UPDATED", subject, PreferencesDetails.of(before), after, null);
        return after;
    }

    private static Map<NotificationKind, Choice> chosen(PreferencesDraft draft) {
        var chosen = new EnumMap<NotificationKind, Choice>(NotificationKind.class);
        var problem = new ProblemException(ProblemCode.RULE_VIOLATED);
        boolean wrong = false;
        for (int i = 0; i < draft.choices().size(); i++) {
            var entry = draft.choices().get(i);
            if (!entry.choice().isAllowed(entry.kind())) {
                problem.atField("/choices/" + i, "notification-compulsory");
                wrong = true;
            } else if (chosen.put(entry.kind(), entry.choice()) != null) {
                problem.atField("/choices/" + i + "/kind", "notification-chosen-twice");
                wrong = true;
            }
        }
        if (wrong) {
            throw problem;
        }
        return chosen;
    }

    private static UUID person(Actor actor) {
        UUID person = actor.personId();
        if (person == null) {
            throw ProblemException.forbidden();
        }
        return person;
    }
}
