package fr.essaim.kits;

import java.util.UUID;

/**
 * A version of a kit was published.
 *
 * @param versionId the version that readers read from now on
 */
public record KitPublished(UUID kitId, UUID versionId, int number) {}
