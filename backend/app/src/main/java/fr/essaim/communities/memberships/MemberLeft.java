package fr.essaim.communities.memberships;

import java.util.UUID;

/** By their own decision. */
public record MemberLeft(UUID membershipId, UUID communityId, UUID personId) implements MembershipFact {}
