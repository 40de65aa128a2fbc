package fr.essaim.shared.security;

import io.quarkus.oidc.OIDCException;
import io.smallrye.mutiny.TimeoutException;
import io.vertx.core.VertxException;
import java.io.IOException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jspecify.annotations.Nullable;

/** Tells "Keycloak did not answer" from "Keycloak, or its signature, said no". */
final class KeycloakAway {
    private static final String REFUSED_GRANT = "invalid_grant";

    private KeycloakAway() {}

    static boolean explains(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            if (cause instanceof InvalidJwtException) {
                return false;
            }
            if (cause instanceof OIDCException) {
                return !String.valueOf(cause.getMessage()).contains(REFUSED_GRANT);
            }
            if (cause instanceof IOException || cause instanceof VertxException || cause instanceof TimeoutException) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Throwable next(Throwable failure) {
        return failure.getCause() == failure ? null : failure.getCause();
    }
}
