package fr.essaim.people;

import fr.essaim.shared.security.Actor;
import fr.essaim.shared.security.Roles;
import java.util.Arrays;
import java.util.List;

/** What somebody may do that is not done to an object they already see. A test holds each against its operation. */
public enum SessionAction {
    CREATE_ORGANISATION,
    CREATE_TERRITORY,
    CREATE_PROGRAMME,
    CREATE_COMMUNITY,
    /** One of no community; in those where they decide, others create events too. */
    CREATE_EVENT,
    /** The same for trainings. */
    CREATE_TRAINING,
    CREATE_TOPIC_SCHEME,
    CREATE_COMPETENCE_FRAMEWORK,
    READ_AUDIT,
    READ_PEOPLE,
    READ_OUTBOX;

    static List<SessionAction> of(Actor actor) {
        return Arrays.stream(values())
                .filter(action -> action.mayBeDoneBy(actor))
                .toList();
    }

    private boolean mayBeDoneBy(Actor actor) {
        return switch (this) {
            case CREATE_ORGANISATION -> actor.isStaffOr(Roles.SCOPE_ORGANISATIONS_WRITE);
            case CREATE_TERRITORY -> actor.isStaffOr(Roles.SCOPE_TERRITORIES_WRITE);
            case CREATE_PROGRAMME -> actor.isStaffOr(Roles.SCOPE_PROGRAMMES_WRITE);
            case CREATE_COMMUNITY -> actor.isStaffOr(Roles.SCOPE_COMMUNITIES_WRITE);
            case CREATE_EVENT -> actor.isStaffOr(Roles.SCOPE_EVENTS_WRITE);
            case CREATE_TRAINING -> actor.isStaffOr(Roles.SCOPE_TRAININGS_WRITE);
            case READ_AUDIT -> actor.isAdmin();
            case CREATE_TOPIC_SCHEME, CREATE_COMPETENCE_FRAMEWORK, READ_PEOPLE, READ_OUTBOX -> actor.isStaff();
        };
    }
}
