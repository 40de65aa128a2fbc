package fr.essaim.shared.security;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/**
 * The identity a stored session stands for while Keycloak is away; its tokens were verified when they were stored. A role that
 * Keycloak was heard to have taken away does not come back with it.
 */
@ApplicationScoped
class StoredIdentity {
    private final PlatformRoles platformRoles;
    private final Duration grace;
    private final Clock clock;

    StoredIdentity(PlatformRoles platformRoles, SessionConfig config, Clock clock) {
        this.platformRoles = platformRoles;
        this.grace = config.grace();
        this.clock = clock;
    }

    /** Whether Keycloak was heard of this session recently enough. */
    boolean isWithinGrace(BrowserSession session) {
        return session.renewedAt().plus(grace).isAfter(clock.instant());
    }

    SecurityIdentity of(BrowserSession session) {
        TokenClaims claims =
                platformRoles.asLastConfirmed(TokenClaims.in(session.tokens().getAccessToken()));
        return ActorAugmentor.withClaims(
                QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal(claims.subject())), claims);
    }
}
