package fr.essaim.communities.memberships.requests;

import java.util.UUID;

/** The reason is the request's; the applicant reads it. */
public record MembershipRequestRefused(UUID requestId, UUID communityId, UUID personId)
        implements MembershipRequestFact {}
