package fr.essaim.shared.security;

import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.TenantIdentityProvider;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Reads the token with which the realm says that somebody signed out elsewhere (OpenID Connect Back-Channel Logout 1.0, section
 * 2.6). Signature, issuer and expiry are checked by quarkus-oidc as for any token.
 */
@ApplicationScoped
class LogoutTokens {
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final TenantIdentityProvider tokens;
    private final String clientId;

    LogoutTokens(TenantIdentityProvider tokens, @ConfigProperty(name = "quarkus.oidc.client-id") String clientId) {
        this.tokens = tokens;
        this.clientId = clientId;
    }

    /** Ends what a valid token names; empty when the token is not valid. */
    Optional<Integer> obey(String token, BrowserSessions sessions) {
        return verified(token)
                .filter(this::isLogout)
                .map(claims -> claims.containsClaim("sid")
                        ? sessions.endOfOidcSession(claims.<String>getClaim("sid"))
                        : sessions.endAllOf(claims.getSubject()));
    }

    private Optional<JsonWebToken> verified(String token) {
        try {
            var identity = tokens.authenticate(new AccessTokenCredential(token))
                    .await()
                    .atMost(PATIENCE);
            return Optional.of((JsonWebToken) identity.getPrincipal());
        } catch (RuntimeException notValid) {
            // The framework trips over some texts that are no tokens at all.
            if (KeycloakAway.explains(notValid)) {
                throw new ProblemException(ProblemCode.UNAVAILABLE).withHeader("Retry-After", "5");
            }
            return Optional.empty();
        }
    }

    private boolean isLogout(JsonWebToken claims) {
        var audience = claims.getAudience();
        return audience != null
                && audience.contains(clientId)
                && claims.getClaim("events") != null
                && new JsonObject(claims.getClaim("events").toString()).containsKey(EVENT)
                && !claims.containsClaim("nonce")
                && (claims.containsClaim("sid") || claims.getSubject() != null);
    }
}
