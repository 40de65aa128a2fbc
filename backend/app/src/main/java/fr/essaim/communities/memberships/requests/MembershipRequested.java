package fr.essaim.communities.memberships.requests;

import java.util.UUID;

/** Facilitators are to answer. */
public record MembershipRequested(UUID requestId, UUID communityId, UUID personId) implements MembershipRequestFact {}
