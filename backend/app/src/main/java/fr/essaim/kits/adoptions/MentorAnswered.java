package fr.essaim.kits.adoptions;

import java.util.UUID;

/** A territory said whether it helps. */
public record MentorAnswered(UUID adoptionId, UUID answerId) {}
