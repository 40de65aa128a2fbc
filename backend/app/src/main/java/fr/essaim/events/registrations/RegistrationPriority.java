package fr.essaim.events.registrations;

import java.util.Arrays;

/** Who comes first on the waiting list: hosts, then members, then others; among equals whoever registered first. */
public enum RegistrationPriority {
    /** Runs the event, or works in the territory that is host. */
    HOST(0),
    /** Takes part in the community that the event belongs to. */
    MEMBER(1),
    OTHER(2);

    private final int order;

    RegistrationPriority(int order) {
        this.order = order;
    }

    /** As it is stored: the lower comes first. */
    int order() {
        return order;
    }

    static RegistrationPriority of(int order) {
        return Arrays.stream(values())
                .filter(priority -> priority.order == order)
                .findFirst()
                .orElseThrow();
    }
}
