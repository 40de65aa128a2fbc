package fr.essaim.communities.memberships;

import java.util.UUID;

/** By somebody else's decision; its reason is the membership's. */
public record MemberRemoved(UUID membershipId, UUID communityId, UUID personId) implements MembershipFact {}
