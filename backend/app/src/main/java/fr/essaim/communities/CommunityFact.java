package fr.essaim.communities;

import java.util.UUID;

/** Something that happened to a community, told in the transaction in which it happens. */
public sealed interface CommunityFact permits CommunityCreated, CommunityArchived, CommunityRestored {
    UUID communityId();
}
