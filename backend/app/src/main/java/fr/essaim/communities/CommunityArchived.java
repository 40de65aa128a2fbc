package fr.essaim.communities;

import java.util.UUID;

/** Nobody joins it any more, and nothing of it changes. */
public record CommunityArchived(UUID communityId) implements CommunityFact {}
