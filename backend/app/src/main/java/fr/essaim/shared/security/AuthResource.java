package fr.essaim.shared.security;

import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Signing in and out: addresses a browser navigates to, and the one Keycloak calls. Not part of the API. */
@Path(AuthResource.BASE)
class AuthResource {
    static final String BASE = "/auth";

    private static final Logger LOG = Logger.getLogger(AuthResource.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String FAILED = "/connexion-impossible";

    private final CurrentIdentityAssociation identities;
    private final OidcAuthenticationMechanism oidc;
    private final LogoutTokens logoutTokens;
    private final BrowserSessions sessions;
    private final AccountCache accounts;

    AuthResource(
            CurrentIdentityAssociation identities,
            OidcAuthenticationMechanism oidc,
            LogoutTokens logoutTokens,
            BrowserSessions sessions,
            AccountCache accounts) {
        this.identities = identities;
        this.oidc = oidc;
        this.logoutTokens = logoutTokens;
        this.sessions = sessions;
        this.accounts = accounts;
    }

    static boolean isLogin(String path) {
        return path.equals(BASE + "/login");
    }

    static boolean isCallback(String path) {
        return path.equals(BASE + "/callback");
    }

    static boolean isSigningInOrOut(String path) {
        return path.startsWith(BASE + "/");
    }

    /** @param next where to go once signed in */
    @GET
    @Path("login")
    @PermitAll
    @Blocking
    @Operation(hidden = true)
    public Response login(@RestQuery @Nullable String next, RoutingContext context) {
        return guarded(() -> {
            SecurityIdentity identity = identity();
            return identity.isAnonymous() ? challenge(context) : welcome(identity, next, context);
        });
    }

    /** Keycloak sends the browser back here; the framework then redirects to {@link #login} again, now signed in. */
    @GET
    @Path("callback")
    @PermitAll
    @Blocking
    @Operation(hidden = true)
    public Response callback() {
        return guarded(() -> redirect(identity().isAnonymous() ? FAILED : LocalPath.HOME));
    }

    /**
     * Ends the session at Keycloak and here; here even when Keycloak is away. Another site cannot make a browser do it.
     */
    @GET
    @Path("logout")
    @PermitAll
    @Blocking
    @Operation(hidden = true)
    public Response logout(RoutingContext context) {
        if ("cross-site".equals(context.request().getHeader("Sec-Fetch-Site"))) {
            return redirect(LocalPath.HOME);
        }
        return guarded(() -> {
            identity();
            endSession(context);
            return redirect(LocalPath.HOME);
        });
    }

    @POST
    @Path("backchannel-logout")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @Blocking
    @Operation(hidden = true)
    public Response backchannelLogout(@RestForm("logout_token") @Nullable String token) {
        Optional<Integer> ended = token == null ? Optional.empty() : logoutTokens.obey(token, sessions);
        ended.ifPresent(count -> LOG.infof("Back-channel logout ended %d session(s)", count));
        return Response.status(ended.isPresent() ? 200 : 400)
                .header("Cache-Control", "no-store")
                .build();
    }

    private SecurityIdentity identity() {
        return identities.getDeferredIdentity().await().atMost(PATIENCE);
    }

    /** Whoever the platform refuses keeps no session, under which every page would be refused: they go on as a visitor. */
    private Response welcome(SecurityIdentity identity, @Nullable String next, RoutingContext context) {
        try {
            VerifiedPerson person = VerifiedPerson.of(ActorAugmentor.claimsOf(identity));
            if (!accounts.of(person).active()) {
                throw new ProblemException(ProblemCode.PERSON_DEACTIVATED);
            }
            return redirect(LocalPath.orHome(next));
        } catch (ProblemException refusal) {
            endSession(context);
            return redirect(FAILED + "?raison=" + refusal.code().code());
        }
    }

    private void endSession(RoutingContext context) {
        BrowserSession session = BrowserSession.of(context);
        if (session != null) {
            sessions.end(session.handle());
            context.response().removeCookie(BrowserOrBearer.SESSION_COOKIE);
        }
    }

    private Response challenge(RoutingContext context) {
        ChallengeData challenge = oidc.getChallenge(context).await().atMost(PATIENCE);
        var response = Response.status(challenge.status);
        challenge.getHeaders().forEach((name, value) -> response.header(name.toString(), value));
        return response.header("Cache-Control", "no-store").build();
    }

    /** A browser shows what it gets: every failure leads to a page of the application that explains it. */
    private static Response guarded(Supplier<Response> step) {
        try {
            return step.get();
        } catch (AuthenticationRedirectException onward) {
            return Response.status(onward.getCode())
                    .header("Location", onward.getRedirectUri())
                    .header("Cache-Control", "no-store")
                    .build();
        } catch (RuntimeException failure) {
            LOG.warnf("Sign-in failed: %s", failure.getMessage());
            return redirect(FAILED);
        }
    }

    private static Response redirect(String path) {
        return Response.seeOther(URI.create(path))
                .header("Cache-Control", "no-store")
                .build();
    }
}
