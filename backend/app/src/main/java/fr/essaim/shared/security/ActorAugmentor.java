package fr.essaim.shared.security;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Replaces what the framework made of a verified token by the roles of {@link Roles}, as far as they still hold. Refuses tokens made for somebody else: the
 * framework checks one audience for all kinds of tokens, but identity tokens and access tokens have different ones.
 */
@ApplicationScoped
class ActorAugmentor implements SecurityIdentityAugmentor {
    private static final String CLAIMS = TokenClaims.class.getName();

    private final String audience;
    private final PlatformRoles platformRoles;

    ActorAugmentor(@ConfigProperty(name = "essaim.api.audience") String audience, PlatformRoles platformRoles) {
        this.audience = audience;
        this.platformRoles = platformRoles;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        AccessTokenCredential token = identity.getCredential(AccessTokenCredential.class);
        if (identity.isAnonymous() || token == null) {
            return Uni.createFrom().item(identity);
        }
        TokenClaims claims = TokenClaims.in(token.getToken());
        if (!claims.audience().contains(audience)) {
            return Uni.createFrom().failure(new AuthenticationFailedException("Token for another audience"));
        }
        var builder = QuarkusSecurityIdentity.builder().setPrincipal(identity.getPrincipal());
        identity.getCredentials().forEach(builder::addCredential);
        return platformRoles.confirm(claims, token.getToken()).map(confirmed -> withClaims(builder, confirmed));
    }

    static SecurityIdentity withClaims(QuarkusSecurityIdentity.Builder builder, TokenClaims claims) {
        return builder.addRoles(claims.roles())
                .addAttributes(Map.of(CLAIMS, claims))
                .build();
    }

    /** The verified claims behind an identity of this request; it must not be anonymous. */
    static TokenClaims claimsOf(SecurityIdentity identity) {
        TokenClaims claims = identity.getAttribute(CLAIMS);
        if (claims == null) {
            throw new IllegalStateException("An identity without claims");
        }
        return claims;
    }
}
