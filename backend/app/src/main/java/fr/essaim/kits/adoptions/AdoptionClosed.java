package fr.essaim.kits.adoptions;

import java.util.UUID;

/** An adoption was done, or given up. */
public record AdoptionClosed(UUID adoptionId, UUID kitId) {}
