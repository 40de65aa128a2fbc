package fr.essaim.notifications;

import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/**
 * Use cases of notifications: everybody reads their own, nobody anybody else's. When somebody reads what is theirs alone, and
 * leaves no entry in the audit trail.
 */
@ApplicationScoped
class NotificationService {
    private final Notifications notifications;
    private final Clock clock;

    NotificationService(Notifications notifications, Clock clock) {
        this.notifications = notifications;
        this.clock = clock;
    }

    Page<NotificationDetails> list(Actor actor, Wording wording, NotificationFilter filter, PageRequest request) {
        return notifications.page(wording, filter.conditions(reader(actor)), request);
    }

    CsvExport<NotificationDetails> export(
            Actor actor, Wording wording, NotificationFilter filter, PageRequest request) {
        return notifications.export(wording, filter.conditions(reader(actor)), request);
    }

    UnreadNotifications unread(Actor actor) {
        return notifications.unread(reader(actor));
    }

    @Transactional
    NotificationDetails read(Actor actor, Wording wording, UUID id) {
        return notifications.read(reader(actor), id, clock.instant(), wording).orElseThrow(ProblemException::notFound);
    }

    @Transactional
    UnreadNotifications readAll(Actor actor, ReadMark mark) {
        notifications.readAll(reader(actor), mark.upTo(), clock.instant());
        return notifications.unread(reader(actor));
    }

    private static UUID reader(Actor actor) {
        UUID person = actor.personId();
        if (person == null) {
            throw ProblemException.forbidden();
        }
        return person;
    }
}
