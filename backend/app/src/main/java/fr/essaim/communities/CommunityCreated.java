package fr.essaim.communities;

import java.util.UUID;

/** @param facilitatorId its first facilitator, who may be somebody else than who created it */
public record CommunityCreated(UUID communityId, UUID facilitatorId) implements CommunityFact {}
