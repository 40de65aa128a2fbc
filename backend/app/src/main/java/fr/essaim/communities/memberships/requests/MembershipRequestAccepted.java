package fr.essaim.communities.memberships.requests;

import java.util.UUID;

/** The person is a member now. */
public record MembershipRequestAccepted(UUID requestId, UUID communityId, UUID personId)
        implements MembershipRequestFact {}
