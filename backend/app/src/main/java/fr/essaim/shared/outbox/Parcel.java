package fr.essaim.shared.outbox;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message handed to a courier.
 *
 * @param lease of this attempt; whoever reports its outcome must still hold it
 * @param attempts how many there were, this one included
 * @param content JSON, as its {@link OutboxEntry} carried it
 */
public record Parcel(
        UUID id,
        UUID lease,
        int attempts,
        String kind,
        String address,
        String title,
        String content,
        @Nullable String secret) {}
