package fr.essaim.shared.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Spares service accounts, which show the same token thousands of times, its verification: a quarter of what a small read
 * costs. People's tokens are not remembered: Keycloak is asked every few seconds what they still may.
 */
@ApplicationScoped
class KnownTokens {
    /** A signing key that Keycloak withdraws before its tokens end is trusted for this long at most. */
    private static final Duration TRUST = Duration.ofMinutes(1);

    private static final long MOST = 1_000;

    private final Clock clock;
    private final Cache<String, SecurityIdentity> identities =
            Caffeine.newBuilder().expireAfterWrite(TRUST).maximumSize(MOST).build();

    KnownTokens(Clock clock) {
        this.clock = clock;
    }

    /** Whose token this is, if it was verified lately and has not expired since. */
    @Nullable
    SecurityIdentity find(String authorization) {
        SecurityIdentity known = identities.getIfPresent(authorization);
        return known != null && lasts(known) ? known : null;
    }

    /** @param identity just verified, the one of the token in this header */
    void remember(String authorization, SecurityIdentity identity) {
        if (ActorAugmentor.claimsOf(identity).isServiceAccount()) {
            identities.put(authorization, identity);
        }
    }

    private boolean lasts(SecurityIdentity identity) {
        return clock.instant().isBefore(ActorAugmentor.claimsOf(identity).expiresAt());
    }
}
