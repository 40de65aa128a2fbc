package fr.essaim.kits.adoptions;

import java.util.UUID;

/** A territory is asked to help another. */
public record MentorAsked(UUID adoptionId, UUID territoryId, UUID requestId) {}
