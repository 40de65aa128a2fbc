package fr.essaim.kits;

import java.util.UUID;

/**
 * A version was handed to peers, to be tried.
 *
 * @param round how often it was by now
 */
public record KitSubmitted(UUID kitId, UUID versionId, int round) {}
