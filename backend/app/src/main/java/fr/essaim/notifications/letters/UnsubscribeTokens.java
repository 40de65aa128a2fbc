package fr.essaim.notifications.letters;

import fr.essaim.shared.mail.Brand;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tokens of one-click unsubscription (RFC 8058): person and scope, signed, so that nothing need be stored for each letter. They
 * can do nothing but end letters, and hold for as long as the key.
 */
@ApplicationScoped
class UnsubscribeTokens {
    private static final String LABEL = "essaim unsubscription 1";
    private static final String PATH = "/api/v1/notification-unsubscriptions/";
    private static final int ID_BYTES = 16;
    private static final int SIGNATURE_BYTES = 16;

    /** What a token asks for. */
    record Request(UUID person, String scope) {}

    private final SecretKeySpec key;
    private final Brand brand;

    UnsubscribeTokens(@ConfigProperty(name = "essaim.session.key") String secret, Brand brand) {
        this.key = new SecretKeySpec(hmac(new SecretKeySpec(bytes(secret), "HmacSHA256"), bytes(LABEL)), "HmacSHA256");
        this.brand = brand;
    }

    /** @param scope see {@link fr.essaim.notifications.preferences.PreferenceService#unsubscribe} */
    String url(UUID person, String scope) {
        return brand.url(PATH + token(person, scope));
    }

    String token(UUID person, String scope) {
        byte[] name = bytes(scope);
        ByteBuffer claim = ByteBuffer.allocate(ID_BYTES + name.length)
                .putLong(person.getMostSignificantBits())
                .putLong(person.getLeastSignificantBits())
                .put(name);
        byte[] whole = ByteBuffer.allocate(claim.capacity() + SIGNATURE_BYTES)
                .put(hmac(key, claim.array()), 0, SIGNATURE_BYTES)
                .put(claim.array())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    /** Empty when the token is none of ours. */
    Optional<Request> read(String token) {
        try {
            ByteBuffer whole = ByteBuffer.wrap(Base64.getUrlDecoder().decode(token));
            if (whole.remaining() <= SIGNATURE_BYTES + ID_BYTES) {
                return Optional.empty();
            }
            byte[] signature = new byte[SIGNATURE_BYTES];
            whole.get(signature);
            byte[] claim = new byte[whole.remaining()];
            whole.get(claim);
            byte[] expected = java.util.Arrays.copyOf(hmac(key, claim), SIGNATURE_BYTES);
            if (!MessageDigest.isEqual(expected, signature)) {
                return Optional.empty();
            }
            ByteBuffer parts = ByteBuffer.wrap(claim);
            var person = new UUID(parts.getLong(), parts.getLong());
            return Optional.of(new Request(
                    person, StandardCharsets.UTF_8.decode(parts.slice()).toString()));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static byte[] hmac(SecretKeySpec key, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HMAC-SHA-256", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
