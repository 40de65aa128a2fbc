package fr.essaim.trainings.credentials;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * Which credentials are revoked, one bit each: https://www.w3.org/TR/vc-bitstring-status-list. Whoever asks for it does not tell which
 * one they check.
 */
record StatusList(List<Long> revoked) {
    /** The shortest list that may be: so many that none stands out. */
    private static final int SHORTEST = 131_072;

    Map<String, Object> json(Issuer issuer, Instant now) {
        var json = new LinkedHashMap<String, Object>();
        json.put("@context", List.of(Credential.CONTEXT.getFirst()));
        json.put("id", issuer.statusList());
        json.put("type", List.of("VerifiableCredential", "BitstringStatusListCredential"));
        json.put("issuer", issuer.id());
        json.put("validFrom", now.toString());
        json.put(
                "credentialSubject",
                Map.of(
                        "id",
                        issuer.statusList() + "#list",
                        "type",
                        "BitstringStatusList",
                        "statusPurpose",
                        "revocation",
                        "encodedList",
                        encoded()));
        return json;
    }

    /** The first bit is the leftmost of the first byte; multibase, base64url. */
    private String encoded() {
        long highest = revoked.stream().mapToLong(Long::longValue).max().orElse(0);
        int bytes = (int) Math.max(SHORTEST, highest + Byte.SIZE) / Byte.SIZE;
        byte[] bits = new byte[bytes];
        revoked.forEach(index -> bits[(int) (index / Byte.SIZE)] |= (byte) (0x80 >> (index % Byte.SIZE)));
        var compressed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(compressed.toByteArray());
    }
}
