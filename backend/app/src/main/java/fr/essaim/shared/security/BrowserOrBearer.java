package fr.essaim.shared.security;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.spi.runtime.BlockingSecurityExecutor;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Stands before quarkus-oidc's hybrid mechanism and adds what it lacks: no work for anonymous requests; a session that ended is
 * no session (rather than a failure); a database or a Keycloak that is away never signs anybody out; the API never redirects.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class BrowserOrBearer implements HttpAuthenticationMechanism {
    private static final Logger LOG = Logger.getLogger(BrowserOrBearer.class);
    static final String SESSION_COOKIE = HostCookies.FRAMEWORK_PREFIX + "session";
    private static final Duration PATIENCE_WITH_KEYCLOAK = Duration.ofSeconds(4);

    /** After a vain attempt the next requests do not wait for Keycloak as long as this. */
    private static final Duration RESPITE = Duration.ofSeconds(3);

    private final OidcAuthenticationMechanism oidc;
    private final BrowserSessions sessions;
    private final KnownTokens knownTokens;
    private final BlockingSecurityExecutor executor;
    private final StoredIdentity stored;
    private final Clock clock;
    private volatile Instant lastVain = Instant.EPOCH;

    BrowserOrBearer(
            OidcAuthenticationMechanism oidc,
            BrowserSessions sessions,
            KnownTokens knownTokens,
            BlockingSecurityExecutor executor,
            StoredIdentity stored,
            Clock clock) {
        this.oidc = oidc;
        this.sessions = sessions;
        this.knownTokens = knownTokens;
        this.executor = executor;
        this.stored = stored;
        this.clock = clock;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        if (context.request().headers().contains(HttpHeaders.AUTHORIZATION)) {
            return bearer(context, identities);
        }
        Cookie cookie = context.request().getCookie(SESSION_COOKIE);
        if (cookie == null) {
            return withoutSession(context, identities);
        }
        return executor.executeBlocking(() -> sessions.find(cookie.getValue()))
                .flatMap(found -> continueSession(found, context, identities));
    }

    private Uni<SecurityIdentity> bearer(RoutingContext context, IdentityProviderManager identities) {
        String authorization = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        SecurityIdentity known = knownTokens.find(authorization);
        return known != null
                ? Uni.createFrom().item(known)
                : verified(context, identities).invoke(identity -> knownTokens.remember(authorization, identity));
    }

    /** Whatever is wrong with a token is the caller's fault, even what the framework trips over. */
    private Uni<SecurityIdentity> verified(RoutingContext context, IdentityProviderManager identities) {
        return Uni.createFrom()
                .deferred(() -> oidc.authenticate(context, identities))
                .onFailure(failure -> !KeycloakAway.explains(failure))
                .transform(AuthenticationFailedException::new)
                .onItem()
                .ifNull()
                .failWith(() -> new AuthenticationFailedException("No bearer token"));
    }

    private Uni<SecurityIdentity> continueSession(
            Optional<BrowserSession> found, RoutingContext context, IdentityProviderManager identities) {
        if (found.isEmpty()) {
            // Out of the framework's sight; the browser keeps it until the next sign-in, which is harmless.
            context.response().removeCookie(SESSION_COOKIE, false);
            return withoutSession(context, identities);
        }
        BrowserSession session = found.get();
        session.attachTo(context);
        boolean respite = lastVain.plus(RESPITE).isAfter(clock.instant());
        if (respite && stored.isWithinGrace(session) && !AuthResource.isSigningInOrOut(context.normalizedPath())) {
            return Uni.createFrom().item(stored.of(session));
        }
        return oidc.authenticate(context, identities)
                .ifNoItem()
                .after(PATIENCE_WITH_KEYCLOAK)
                .fail()
                .onFailure(failure -> !(failure instanceof AuthenticationRedirectException))
                .recoverWithUni(failure -> afterFailure(failure, session));
    }

    private Uni<SecurityIdentity> afterFailure(Throwable failure, BrowserSession session) {
        if (!KeycloakAway.explains(failure)) {
            LOG.debugf("Session ended: %s", failure.getMessage());
            return executor.executeBlocking(() -> {
                        sessions.end(session.handle());
                        return session;
                    })
                    .flatMap(ended -> Uni.createFrom().nullItem());
        }
        lastVain = clock.instant();
        if (!stored.isWithinGrace(session)) {
            return Uni.createFrom().failure(failure);
        }
        LOG.debugf("Keycloak is away, going on with what it said at %s", session.renewedAt());
        return Uni.createFrom().item(stored.of(session));
    }

    private Uni<SecurityIdentity> withoutSession(RoutingContext context, IdentityProviderManager identities) {
        return AuthResource.isCallback(context.normalizedPath())
                ? oidc.authenticate(context, identities)
                : Uni.createFrom().nullItem();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return AuthResource.isLogin(context.normalizedPath())
                ? oidc.getChallenge(context)
                : Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return oidc.getCredentialTransport(context);
    }

    @Override
    public int getPriority() {
        return oidc.getPriority();
    }
}
