package fr.essaim.communities.memberships;

import java.util.UUID;

/** The reason, and until when, are the membership's. */
public record MemberSuspended(UUID membershipId, UUID communityId, UUID personId) implements MembershipFact {}
