package fr.essaim.shared.outbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message to be sent.
 *
 * @param kind what it is about, as staff tells messages apart
 * @param dedupKey names its cause: a second message with the same key is not written
 * @param recipientId the person it is for, when there is one
 * @param address where it goes
 * @param title what a reader recognises it by
 * @param content whatever the channel's courier understands
 * @param secret what only the recipient may read; kept apart from the content until it leaves
 * @param bulk whether it waits behind those that somebody waits for
 */
public record OutboxEntry(
        UUID id,
        Channel channel,
        String kind,
        String dedupKey,
        @Nullable UUID recipientId,
        String address,
        String title,
        JsonNode content,
        @Nullable String secret,
        boolean bulk) {}
