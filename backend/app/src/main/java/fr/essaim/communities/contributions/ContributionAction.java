package fr.essaim.communities.contributions;

import org.jspecify.annotations.Nullable;

/** What one can do to a contribution, and the state it leads to. */
public enum ContributionAction {
    UPDATE(null),
    ACCEPT(ContributionState.ACCEPTED),
    DECLINE(ContributionState.DECLINED),
    PUBLISH(ContributionState.PUBLISHED),
    WITHDRAW(ContributionState.WITHDRAWN),
    /** Say which year of a cycle it belongs to, whatever its author said. */
    PLACE(null);

    private final @Nullable ContributionState outcome;

    ContributionAction(@Nullable ContributionState outcome) {
        this.outcome = outcome;
    }

    /** Whether it can be done in a state: what is written is revised until it is decided, and placed until it is out of the way. */
    boolean isPossibleIn(ContributionState state) {
        if (this == PLACE) {
            return state != ContributionState.DECLINED && state != ContributionState.WITHDRAWN;
        }
        return outcome == null ? state == ContributionState.SUBMITTED : state.canBecome(outcome);
    }

    boolean isTheAuthors() {
        return this == UPDATE || this == WITHDRAW;
    }
}
