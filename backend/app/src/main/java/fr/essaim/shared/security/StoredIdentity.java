package fr.essaim.shared.security;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;

/** The identity a stored session stands for; its tokens were verified when they were stored. */
final class StoredIdentity {
    private StoredIdentity() {}

    static SecurityIdentity of(BrowserSession session) {
        TokenClaims claims = TokenClaims.in(session.tokens().getAccessToken());
        return ActorAugmentor.withClaims(
                QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal(claims.subject())), claims);
    }
}
