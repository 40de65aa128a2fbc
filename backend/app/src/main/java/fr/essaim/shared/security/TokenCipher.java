package fr.essaim.shared.security;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.vertx.core.json.JsonArray;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts a session's tokens for the database (AES-256-GCM), bound to their row: a reader of the database learns nothing, and a
 * writer cannot hand one session's tokens to another.
 */
@ApplicationScoped
class TokenCipher {
    private static final String LABEL = "essaim browser session tokens 1";
    private static final int SHORTEST_SECRET = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey key;
    private final SecureRandom random = new SecureRandom();

    TokenCipher(SessionConfig config) {
        this.key = derive(config.key());
    }

    /** @param row what the tokens are bound to */
    String encrypt(AuthorizationCodeTokens tokens, String row) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var plain = new JsonArray()
                .add(tokens.getIdToken())
                .add(tokens.getAccessToken())
                .add(tokens.getRefreshToken())
                .add(tokens.getAccessTokenExpiresIn())
                .add(tokens.getAccessTokenScope());
        try {
            byte[] encrypted = cipher(Cipher.ENCRYPT_MODE, nonce, row).doFinal(bytes(plain.encode()));
            byte[] whole = Arrays.copyOf(nonce, NONCE + encrypted.length);
            System.arraycopy(encrypted, 0, whole, NONCE, encrypted.length);
            return Base64.getEncoder().encodeToString(whole);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Tokens cannot be encrypted", e);
        }
    }

    /** Empty when the text was not made for this row with this secret. */
    Optional<AuthorizationCodeTokens> decrypt(String text, String row) {
        try {
            byte[] whole = Base64.getDecoder().decode(text);
            byte[] nonce = Arrays.copyOf(whole, NONCE);
            byte[] plain = cipher(Cipher.DECRYPT_MODE, nonce, row).doFinal(whole, NONCE, whole.length - NONCE);
            var parts = new JsonArray(new String(plain, StandardCharsets.UTF_8));
            return Optional.of(new AuthorizationCodeTokens(
                    parts.getString(0), parts.getString(1), parts.getString(2), parts.getLong(3), parts.getString(4)));
        } catch (GeneralSecurityException | IllegalArgumentException otherSecretOrRow) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String row) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(bytes(row));
        return cipher;
    }

    private static SecretKey derive(String secret) {
        if (secret.length() < SHORTEST_SECRET) {
            throw new IllegalArgumentException("essaim.session.key needs at least 32 characters");
        }
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes(secret), "HmacSHA256"));
            return new SecretKeySpec(mac.doFinal(bytes(LABEL)), "AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HMAC-SHA-256", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
