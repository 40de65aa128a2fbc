package fr.essaim.shared.security;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.vertx.core.json.JsonArray;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Encrypts a session's tokens for the database, bound to their row; see {@link SecretBox}. */
@ApplicationScoped
class TokenCipher {
    private final SecretBox box;

    TokenCipher(SecretBoxes boxes) {
        this.box = boxes.labelled("essaim browser session tokens 1");
    }

    /** @param row what the tokens are bound to */
    String encrypt(AuthorizationCodeTokens tokens, String row) {
        var plain = new JsonArray()
                .add(tokens.getIdToken())
                .add(tokens.getAccessToken())
                .add(tokens.getRefreshToken())
                .add(tokens.getAccessTokenExpiresIn())
                .add(tokens.getAccessTokenScope());
        return box.seal(plain.encode(), row);
    }

    /** Empty when the text was not made for this row with this secret. */
    Optional<AuthorizationCodeTokens> decrypt(String text, String row) {
        return box.open(text, row).map(plain -> {
            var parts = new JsonArray(plain);
            return new AuthorizationCodeTokens(
                    parts.getString(0), parts.getString(1), parts.getString(2), parts.getLong(3), parts.getString(4));
        });
    }
}
