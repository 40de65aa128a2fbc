package fr.essaim.notifications.digests;

import fr.essaim.notifications.MailCadence;
import fr.essaim.shared.listing.Reference;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A digest to be written.
 *
 * @param community all it tells belongs to; null for what belongs to none
 */
record DueDigest(UUID reader, @Nullable Reference community, MailCadence cadence, DigestPeriod period) {
    /** Names the digest among those of its reader. */
    String key() {
        return (community == null ? "platform" : community.id()) + ":" + period.name();
    }
}
