package fr.essaim.communities.memberships.requests;

import java.util.UUID;

/** Something that happened to a request to join, told in the transaction in which it happens. */
public sealed interface MembershipRequestFact
        permits MembershipRequested, MembershipRequestAccepted, MembershipRequestRefused, MembershipRequestWithdrawn {
    UUID requestId();

    UUID communityId();

    /** The applicant. */
    UUID personId();
}
