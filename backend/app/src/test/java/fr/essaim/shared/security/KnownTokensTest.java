package fr.essaim.shared.security;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.testing.Tokens;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class KnownTokensTest {
    private static final String HEADER = "Bearer abc";

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.now());
    private final InstantSource time = now::get;
    private final KnownTokens tokens = new KnownTokens(time.withZone(ZoneOffset.UTC));

    @Test
    void theTokenOfAServiceAccountIsKnownUntilItExpires() {
        TokenClaims claims = TokenClaims.in(Tokens.service("partner-agenda", "territories:write"));
        SecurityIdentity partner = identity(claims);

        tokens.remember(HEADER, partner);

        now.set(claims.expiresAt().minusMillis(1));
        assertThat(tokens.find(HEADER)).isSameAs(partner);
        assertThat(tokens.find("Bearer abd")).isNull();
        now.set(claims.expiresAt());
        assertThat(tokens.find(HEADER)).isNull();
    }

    @Test
    void theTokenOfAPersonIsVerifiedEachTime() {
        tokens.remember(HEADER, identity(TokenClaims.in(Tokens.staff())));

        assertThat(tokens.find(HEADER)).isNull();
    }

    private static SecurityIdentity identity(TokenClaims claims) {
        return ActorAugmentor.withClaims(QuarkusSecurityIdentity.builder().setPrincipal(() -> "partner"), claims);
    }
}
