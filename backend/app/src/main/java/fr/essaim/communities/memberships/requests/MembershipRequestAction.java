package fr.essaim.communities.memberships.requests;

/** What one can do to a request, and the state it leads to. */
public enum MembershipRequestAction {
    ACCEPT(MembershipRequestState.ACCEPTED),
    REFUSE(MembershipRequestState.REFUSED),
    WITHDRAW(MembershipRequestState.WITHDRAWN);

    private final MembershipRequestState outcome;

    MembershipRequestAction(MembershipRequestState outcome) {
        this.outcome = outcome;
    }

    MembershipRequestState outcome() {
        return outcome;
    }
}
