package fr.essaim.events.attendance;

import fr.essaim.events.registrations.RegistrationAction;
import fr.essaim.events.registrations.RegistrationDetails;
import fr.essaim.events.registrations.RegistrationService;
import fr.essaim.shared.mail.Brand;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Use cases of tickets. */
@ApplicationScoped
class TicketService {
    private final RegistrationService registrations;
    private final Brand brand;

    TicketService(RegistrationService registrations, Brand brand) {
        this.registrations = registrations;
        this.brand = brand;
    }

    /** @throws ProblemException not-found, rule-violated without a seat or once the event is over */
    Ticket get(Actor actor, UUID registration) {
        RegistrationDetails details = registrations.get(actor, registration);
        if (!details.actions().contains(RegistrationAction.SHOW_TICKET)) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", "no-ticket");
        }
        String door = "/evenements/" + details.event().id() + "/presences#" + registration;
        return Ticket.of(registration, brand.url(door));
    }
}
