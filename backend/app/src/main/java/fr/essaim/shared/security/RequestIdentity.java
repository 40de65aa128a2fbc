package fr.essaim.shared.security;

import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import io.quarkus.arc.ClientProxy;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.spi.runtime.BlockingSecurityExecutor;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Before a request to the API is matched: who is it? Sets {@link CurrentActor}, on public operations too, and turns away bad
 * tokens (401), forged cross-site requests and closed accounts (403), and everybody signed in when Keycloak is needed but away
 * (503). Whether the actor may do what it asks is for the endpoint and its policy to say.
 */
class RequestIdentity {
    private static final String API = "/api/";

    private final CurrentIdentityAssociation identities;
    private final CurrentActor current;
    private final SameOrigin sameOrigin;
    private final AccountCache accounts;
    private final BlockingSecurityExecutor executor;

    RequestIdentity(
            CurrentIdentityAssociation identities,
            CurrentActor current,
            SameOrigin sameOrigin,
            AccountCache accounts,
            BlockingSecurityExecutor executor) {
        this.identities = identities;
        this.current = current;
        this.sameOrigin = sameOrigin;
        this.accounts = accounts;
        this.executor = executor;
    }

    @ServerRequestFilter(preMatching = true)
    @Nullable
    Uni<Void> identify(ContainerRequestContext request, RoutingContext context) {
        if (!request.getUriInfo().getPath().startsWith(API)) {
            return null;
        }
        // The proxy cannot be used where the answer comes in: on another thread, outside the request's scope.
        CurrentActor here = ClientProxy.unwrap(current);
        return identities
                .getDeferredIdentity()
                .onFailure()
                .transform(RequestIdentity::asProblem)
                .invoke(identity -> sameOrigin.require(context))
                .flatMap(this::actor)
                .invoke(here::set)
                .replaceWithVoid();
    }

    private Uni<Actor> actor(SecurityIdentity identity) {
        if (identity.isAnonymous()) {
            return Uni.createFrom().item(Actor.ANONYMOUS);
        }
        TokenClaims claims = ActorAugmentor.claimsOf(identity);
        if (claims.isServiceAccount()) {
            return Uni.createFrom().item(service(claims));
        }
        VerifiedPerson person = VerifiedPerson.of(claims);
        Account known = accounts.peek(person);
        Uni<Account> account =
                known != null ? Uni.createFrom().item(known) : executor.executeBlocking(() -> accounts.of(person));
        return account.map(found -> actor(found, claims));
    }

    private static Actor service(TokenClaims claims) {
        String client = claims.client() == null ? claims.subject() : claims.client();
        UUID id = UUID.nameUUIDFromBytes(client.getBytes(StandardCharsets.UTF_8));
        return new Actor(Actor.Kind.SERVICE, id, client, claims.roles());
    }

    private static Actor actor(Account account, TokenClaims claims) {
        if (!account.active()) {
            throw new ProblemException(ProblemCode.PERSON_DEACTIVATED);
        }
        return new Actor(Actor.Kind.PERSON, account.personId(), account.displayName(), claims.roles());
    }

    private static Throwable asProblem(Throwable failure) {
        if (KeycloakAway.explains(failure)) {
            return new ProblemException(ProblemCode.UNAVAILABLE).withHeader("Retry-After", "5");
        }
        if (failure instanceof AuthenticationFailedException) {
            return new ProblemException(ProblemCode.UNAUTHENTICATED)
                    .withHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
        }
        return failure;
    }
}
