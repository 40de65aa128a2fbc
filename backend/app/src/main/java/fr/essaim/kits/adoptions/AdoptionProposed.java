package fr.essaim.kits.adoptions;

import java.util.UUID;

/** A later version is proposed to an adoption. */
public record AdoptionProposed(UUID adoptionId, UUID versionId) {}
