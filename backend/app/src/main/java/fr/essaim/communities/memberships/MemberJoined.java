package fr.essaim.communities.memberships;

import java.util.UUID;

/** By whichever way: at once, by a request, by an invitation. */
public record MemberJoined(UUID membershipId, UUID communityId, UUID personId) implements MembershipFact {}
