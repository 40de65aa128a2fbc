package fr.essaim.communities.memberships;

import java.util.UUID;

/** Before the suspension would have ended by itself. */
public record MemberReinstated(UUID membershipId, UUID communityId, UUID personId) implements MembershipFact {}
