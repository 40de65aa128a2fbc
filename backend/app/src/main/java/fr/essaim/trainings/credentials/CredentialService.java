package fr.essaim.trainings.credentials;

import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/** Signs credentials as JSON Web Tokens, after Securing Verifiable Credentials using JOSE, and says with which keys. */
@ApplicationScoped
class CredentialService {
    private final Credentials credentials;
    private final CredentialKeyService keys;
    private final Issuer issuer;
    private final Today today;

    CredentialService(Credentials credentials, CredentialKeyService keys, Issuer issuer, Today today) {
        this.credentials = credentials;
        this.keys = keys;
        this.issuer = issuer;
        this.today = today;
    }

    /** @throws ProblemException not-found for a code that no certificate has, or one that is revoked */
    String credential(UUID code) {
        Credential credential = credentials.of(code).orElseThrow(ProblemException::notFound);
        return signed(credential.json(issuer), credential.issuedAt(), credential.expiresAt());
    }

    String statusList() {
        Instant now = today.now();
        return signed(credentials.revoked().json(issuer, now), now, null);
    }

    Map<String, Object> profile() {
        return issuer.profile();
    }

    /** A JSON Web Key Set. */
    Map<String, Object> keySet() {
        return Map.of(
                "keys",
                keys.published().entrySet().stream()
                        .map(key -> jwk(key.getKey(), key.getValue()))
                        .toList());
    }

    private Map<String, Object> jwk(String id, PublicKey key) {
        var jwk = new RsaJsonWebKey((RSAPublicKey) key);
        jwk.setKeyId(issuer.key(id));
        jwk.setUse("sig");
        jwk.setAlgorithm(AlgorithmIdentifiers.RSA_USING_SHA256);
        return jwk.toParams(RsaJsonWebKey.OutputControlLevel.PUBLIC_ONLY);
    }

    private String signed(Map<String, Object> json, Instant from, @Nullable Instant until) {
        json.put("iss", issuer.id());
        json.put("jti", String.valueOf(json.get("id")));
        json.put("nbf", from.getEpochSecond());
        if (until != null) {
            json.put("exp", until.getEpochSecond());
        }
        CredentialKeyService.Signer signer = keys.signer();
        var signature = new JsonWebSignature();
        signature.setPayload(JsonUtil.toJson(json));
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        // As Open Badges 3.0 asks for.
        signature.setHeader("typ", "JWT");
        signature.setKeyIdHeaderValue(issuer.key(signer.id()));
        signature.setKey(signer.key());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("What we make is signed with a key of ours", e);
        }
    }
}
