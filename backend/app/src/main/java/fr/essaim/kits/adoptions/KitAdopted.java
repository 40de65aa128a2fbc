package fr.essaim.kits.adoptions;

import java.util.UUID;

/** A territory adopted a kit. */
public record KitAdopted(UUID adoptionId, UUID kitId) {}
