package fr.essaim.trainings.credentials;

import static fr.essaim.trainings.TrainingFixtures.STAFF;
import static fr.essaim.trainings.learning.LearningFixtures.finish;
import static fr.essaim.trainings.learning.LearningFixtures.single;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Tokens;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What we sign is verified by a library that is not ours, with what we publish and nothing else. */
@HttpTest
class CredentialTest {
    private static final Api ANYBODY = Api.anonymous();

    private String certificate = "";

    @BeforeEach
    void somebodyFinished() {
        Api learner = Api.as(Tokens.person(UUID.randomUUID() + "@example.org", "Lina", "Diplômée"));
        certificate = "training-certificates/"
                + learner.get(finish(learner, single("PAGE"))).path("certificate.code");
    }

    @Test
    void anybodyVerifiesACredentialWithThePublishedKeys() throws Exception {
        SignedJWT token = SignedJWT.parse(credential());

        assertThat(verified(token)).isTrue();
        assertThat(token.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.RS256);
        Map<String, Object> claims = token.getJWTClaimsSet().getClaims();
        assertThat(claims.get("type")).isEqualTo(List.of("VerifiableCredential", "OpenBadgeCredential"));
        assertThat(claims.get("jti")).isEqualTo(claims.get("id"));
        assertThat(token.getJWTClaimsSet().getIssuer())
                .isEqualTo(ANYBODY.get("credential-issuer").path("id"));
        assertThat(String.valueOf(claims.get("credentialSubject"))).contains("Lina Diplômée", "Une seule chose");
        assertThat(claims.toString()).doesNotContain("@example.org");
    }

    @Test
    void aForgedCredentialIsNotVerified() throws Exception {
        String[] parts = credential().split("\\.");
        String forged =
                new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8).replace("Lina", "Luna");
        String payload =
                Base64.getUrlEncoder().withoutPadding().encodeToString(forged.getBytes(StandardCharsets.UTF_8));

        assertThat(verified(SignedJWT.parse(parts[0] + "." + payload + "." + parts[2])))
                .isFalse();
    }

    @Test
    void revocationShowsInTheListThatNobodyIsAskedAbout() throws Exception {
        long index = Long.parseLong(within(SignedJWT.parse(credential()), "credentialStatus", "statusListIndex"));
        assertThat(revoked(index)).isFalse();

        STAFF.post(certificate + "/revoke", Map.of("reason", "Délivré par erreur."))
                .then()
                .statusCode(200);

        assertThat(revoked(index)).isTrue();
        assertThat(revoked(index + 1)).isFalse();
        ANYBODY.get(certificate + "/credential").then().statusCode(404);
    }

    @Test
    void theSameKeySignsEverything() throws Exception {
        String first = SignedJWT.parse(credential()).getHeader().getKeyID();
        assertThat(SignedJWT.parse(status()).getHeader().getKeyID()).isEqualTo(first);
        assertThat(ANYBODY.get("credential-keys").asString()).doesNotContain("\"d\"", "\"p\"", "\"q\"");
    }

    private String credential() {
        return ANYBODY.get(certificate + "/credential")
                .then()
                .statusCode(200)
                .contentType("application/vc+jwt")
                .extract()
                .asString();
    }

    private static String status() {
        return ANYBODY.get("credential-status").then().statusCode(200).extract().asString();
    }

    private static boolean verified(SignedJWT token) throws ParseException, JOSEException {
        JWKSet keys = JWKSet.parse(ANYBODY.get("credential-keys").asString());
        return token.verify(new RSASSAVerifier(
                keys.getKeyByKeyId(token.getHeader().getKeyID()).toRSAKey()));
    }

    private static boolean revoked(long index) throws ParseException, JOSEException, IOException {
        SignedJWT list = SignedJWT.parse(status());
        assertThat(verified(list)).isTrue();
        String encoded = within(list, "credentialSubject", "encodedList");
        assertThat(encoded).startsWith("u");
        try (var gzip = new GZIPInputStream(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(encoded.substring(1))))) {
            byte[] bits = gzip.readAllBytes();
            assertThat(bits).hasSizeGreaterThanOrEqualTo(16_384);
            return (bits[(int) (index / 8)] & (0x80 >> (index % 8))) != 0;
        }
    }

    private static String within(SignedJWT token, String claim, String member) throws ParseException {
        Map<?, ?> object = (Map<?, ?>) requireNonNull(token.getJWTClaimsSet().getClaim(claim));
        return requireNonNull(object.get(member)).toString();
    }
}
