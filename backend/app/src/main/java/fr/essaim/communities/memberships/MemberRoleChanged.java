package fr.essaim.communities.memberships;

import java.util.UUID;

/** The new role is the membership's. */
public record MemberRoleChanged(UUID membershipId, UUID communityId, UUID personId) implements MembershipFact {}
