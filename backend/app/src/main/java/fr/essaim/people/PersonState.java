package fr.essaim.people;

import java.util.Map;
import java.util.Set;

/** Whether the account is open. */
public enum PersonState {
    ACTIVE,
    DEACTIVATED;

    private static final Map<PersonState, Set<PersonState>> MOVES =
            Map.of(ACTIVE, Set.of(DEACTIVATED), DEACTIVATED, Set.of(ACTIVE));

    boolean canBecome(PersonState next) {
        return MOVES.getOrDefault(this, Set.of()).contains(next);
    }
}
