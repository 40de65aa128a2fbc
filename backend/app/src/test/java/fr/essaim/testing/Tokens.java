package fr.essaim.testing;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import io.smallrye.jwt.util.KeyUtils;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Access tokens as the realm issues them, signed with the key that only tests trust. To be sent as a bearer:
 * {@code given().auth().oauth2(Tokens.staff())}. Whoever comes for the first time becomes a person of the database.
 */
public final class Tokens {
    public static final String ISSUER = "https://identity.test/realms/essaim";
    public static final String AUDIENCE = "essaim-api";
    static final String KEY_ID = "test";

    /** Longer than all tests together: fixtures keep their tokens. */
    private static final Duration LIFE = Duration.ofHours(1);

    private Tokens() {}

    public static String admin() {
        return person("admin@example.org", "Ada", "Martin", "admin", "staff");
    }

    public static String staff() {
        return person("staff@example.org", "Sacha", "Leroy", "staff");
    }

    /** A person without any platform role; the same address is the same person. */
    public static String member(String email) {
        return person(email, "Malo", "Garnier");
    }

    /** A person with the platform roles given. */
    public static String person(String email, String givenName, String familyName, String... roles) {
        return signed(claimsOf(email, givenName, familyName, roles));
    }

    /** The service account of a partner's client with the scopes given, e.g. {@code territories:write}. */
    public static String service(String client, String... scopes) {
        return signed(Jwt.claims()
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .subject(subjectOf("service-account-" + client))
                .claim("typ", "Bearer")
                .claim("azp", client)
                .claim("scope", String.join(" ", scopes)));
    }

    public static String unverified(String email) {
        return signed(claimsOf(email, "Malo", "Garnier").claim("email_verified", false));
    }

    public static String expired() {
        Instant end = Instant.now().minus(Duration.ofMinutes(2));
        return claimsOf("member@example.org", "Malo", "Garnier")
                .issuedAt(end.minus(LIFE))
                .expiresAt(end)
                .jws()
                .keyId(KEY_ID)
                .sign(Keys.PRIVATE);
    }

    /** Signed by a trusted key, but issued by another realm of the same server. */
    public static String otherRealm() {
        return signed(claimsOf("admin@example.org", "Ada", "Martin", "admin", "staff")
                .issuer("https://identity.test/realms/other"));
    }

    /** Meant for another API. */
    public static String wrongAudience() {
        return signed(claimsOf("admin@example.org", "Ada", "Martin", "admin", "staff")
                .audience(Set.of("another-api", "account")));
    }

    /** Signed with a shared secret, as someone who only knows the public key could. */
    public static String symmetric() {
        return claimsOf("admin@example.org", "Ada", "Martin", "admin", "staff")
                .issuedAt(Instant.now())
                .expiresIn(LIFE)
                .jws()
                .signWithSecret("a-secret-long-enough-for-hmac-sha-256");
    }

    /** The claims of a person's access token, to be altered and {@link #signed}. */
    public static JwtClaimsBuilder claimsOf(String email, String givenName, String familyName, String... roles) {
        return Jwt.claims()
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .subject(subjectOf(email))
                .claim("typ", "Bearer")
                .claim("azp", "essaim-web")
                .claim("sid", subjectOf("session of " + email))
                .claim("scope", "openid profile email")
                .claim("email", email)
                .claim("email_verified", true)
                .claim("given_name", givenName)
                .claim("family_name", familyName)
                .claim("realm_access", Map.of("roles", withRolesOfEverybody(roles)));
    }

    public static String signed(JwtClaimsBuilder claims) {
        return signed(claims, LIFE);
    }

    static String signed(JwtClaimsBuilder claims, Duration life) {
        return claims.issuedAt(Instant.now())
                .expiresIn(life)
                .jws()
                .keyId(KEY_ID)
                .sign(Keys.PRIVATE);
    }

    static PrivateKey signingKey() {
        return Keys.PRIVATE;
    }

    /** The subject the realm gives to the account of this address. */
    public static String subjectOf(String email) {
        return UUID.nameUUIDFromBytes(email.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static List<String> withRolesOfEverybody(String... roles) {
        var all = new ArrayList<>(List.of("offline_access", "uma_authorization"));
        all.addAll(Arrays.asList(roles));
        return all;
    }

    private static final class Keys {
        static final PrivateKey PRIVATE = read();

        private static PrivateKey read() {
            try {
                return KeyUtils.readPrivateKey("test-only-signing-key.pem");
            } catch (Exception e) {
                throw new IllegalStateException("The test key cannot be read", e);
            }
        }
    }
}
