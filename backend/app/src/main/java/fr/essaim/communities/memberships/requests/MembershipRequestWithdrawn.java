package fr.essaim.communities.memberships.requests;

import java.util.UUID;

/** By the applicant, or because they joined another way. */
public record MembershipRequestWithdrawn(UUID requestId, UUID communityId, UUID personId)
        implements MembershipRequestFact {}
