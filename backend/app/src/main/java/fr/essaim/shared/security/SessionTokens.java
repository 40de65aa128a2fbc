package fr.essaim.shared.security;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TokenStateManager;
import io.quarkus.oidc.runtime.CodeAuthenticationMechanism;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Keeps the tokens of browser sessions in the database; the cookie holds nothing but a handle. */
@Alternative
@Priority(1)
@ApplicationScoped
class SessionTokens implements TokenStateManager {
    private final BrowserSessions sessions;

    SessionTokens(BrowserSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<String> createTokenState(
            RoutingContext context,
            OidcTenantConfig config,
            AuthorizationCodeTokens tokens,
            OidcRequestContext<String> request) {
        Duration life = Duration.ofSeconds(context.<Long>get(CodeAuthenticationMechanism.SESSION_MAX_AGE_PARAM, 0L));
        BrowserSession session = BrowserSession.of(context);
        if (session == null) {
            return request.runBlocking(() -> sessions.open(tokens, life));
        }
        return request.runBlocking(() -> {
            sessions.renew(session.handle(), tokens, life);
            return session.handle();
        });
    }

    /** {@link BrowserOrBearer} has read them already. */
    @Override
    public Uni<AuthorizationCodeTokens> getTokens(
            RoutingContext context,
            OidcTenantConfig config,
            String handle,
            OidcRequestContext<AuthorizationCodeTokens> request) {
        BrowserSession session = BrowserSession.of(context);
        return session == null
                ? Uni.createFrom().failure(new AuthenticationFailedException())
                : Uni.createFrom().item(session.tokens());
    }

    /**
     * The framework also asks for this before it stores renewed tokens. The session is kept then: other requests of the same
     * browser are on their way with the same cookie, and deleting it would sign them out.
     */
    @Override
    public Uni<Void> deleteTokens(
            RoutingContext context, OidcTenantConfig config, String handle, OidcRequestContext<Void> request) {
        if (isRenewing(context)) {
            return Uni.createFrom().voidItem();
        }
        return request.runBlocking(() -> {
            sessions.end(handle);
            return null;
        });
    }

    private static boolean isRenewing(RoutingContext context) {
        BrowserSession session = BrowserSession.of(context);
        @Nullable AuthorizationCodeTokens current = context.get(AuthorizationCodeTokens.class.getName());
        return session != null && current != null && current != session.tokens();
    }
}
