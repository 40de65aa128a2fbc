package fr.essaim.events.registrations;

import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import java.util.UUID;

/**
 * Somebody who is to be registered for an event, as both are at that moment.
 *
 * @param known whether the actor may name them: oneself, who lets themselves be found, who takes part in the community
 * @param runs whether the actor runs the event
 * @param open whether people register now
 * @param published whether the event is, in a community that is not archived
 * @param over whether it is over
 * @param registers whether people register at all
 * @param moderated whether organisers decide
 * @param demo whether the event is demonstration data
 */
record Registrant(
        UUID event,
        UUID person,
        RegistrationPriority priority,
        boolean known,
        boolean runs,
        boolean open,
        boolean published,
        boolean over,
        boolean registers,
        boolean moderated,
        boolean demo) {

    /** @throws ProblemException rule-violated when nobody registers now; organisers may at any time before the end */
    void requireOpen() {
        if (!published) {
            throw refusal("event-not-published");
        }
        if (!registers) {
            throw refusal("no-registration");
        }
        if (over || (!open && !runs)) {
            throw refusal("registration-not-open");
        }
    }

    private static ProblemException refusal(String code) {
        return new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", code);
    }
}
