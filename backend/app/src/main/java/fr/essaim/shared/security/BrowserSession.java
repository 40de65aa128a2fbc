package fr.essaim.shared.security;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person's session in one browser, as found in the database when a request began.
 *
 * @param handle the cookie's value
 * @param renewedAt when Keycloak last gave these tokens
 */
record BrowserSession(String handle, AuthorizationCodeTokens tokens, Instant renewedAt) {

    /** The session that came with this request and was still open, if any. */
    static @Nullable BrowserSession of(RoutingContext context) {
        return context.get(BrowserSession.class.getName());
    }

    void attachTo(RoutingContext context) {
        context.put(BrowserSession.class.getName(), this);
    }
}
