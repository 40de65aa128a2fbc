package fr.essaim.communities;

import java.util.UUID;

/** An archived community lives again. */
public record CommunityRestored(UUID communityId) implements CommunityFact {}
