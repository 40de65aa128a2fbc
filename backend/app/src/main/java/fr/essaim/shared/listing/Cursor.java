package fr.essaim.shared.listing;

import fr.essaim.shared.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * Where the next page starts. Carries the fingerprint of its list (name, filters, sort), so that a cursor of another list is
 * refused, and the total, so that later pages need not count again.
 */
record Cursor(String fingerprint, Page.Total total, String sortValue, UUID id) {
    private static final String SEPARATOR = "\u001f";

    String encode() {
        String plain = String.join(
                SEPARATOR,
                fingerprint,
                Long.toString(total.value()),
                total.relation().name(),
                id.toString(),
                sortValue);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    static Cursor decode(String encoded, String expectedFingerprint) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            String[] parts = plain.split(SEPARATOR, 5);
            if (parts.length == 5 && parts[0].equals(expectedFingerprint)) {
                var total = new Page.Total(Long.parseLong(parts[1]), Page.Relation.valueOf(parts[2]));
                return new Cursor(parts[0], total, parts[4], UUID.fromString(parts[3]));
            }
        } catch (IllegalArgumentException notOurs) {
            throw ProblemException.invalidParameter("after", "cursor");
        }
        throw ProblemException.invalidParameter("after", "cursor");
    }
}
