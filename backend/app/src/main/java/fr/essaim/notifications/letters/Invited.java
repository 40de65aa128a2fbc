package fr.essaim.notifications.letters;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An address that is invited to a community.
 *
 * @param token of the invitation's link, which only the letter may carry
 * @param personId whose address it is; null, as their name, when it is nobody's here
 * @param inviter null when the platform invites
 */
public record Invited(
        UUID id,
        String address,
        String token,
        @Nullable UUID personId,
        @Nullable String displayName,
        String language,
        ZoneId zone,
        String community,
        String purpose,
        @Nullable String inviter,
        Instant expiresAt) {
    /** A renewed invitation has another token and is another letter. */
    String dedupKey() {
        return "invitation:" + id + ":" + UUID.nameUUIDFromBytes(token.getBytes(StandardCharsets.UTF_8));
    }
}
