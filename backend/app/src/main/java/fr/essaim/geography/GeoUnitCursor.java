package fr.essaim.geography;

import fr.essaim.shared.listing.Page;
import fr.essaim.shared.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Where the next page starts: the sort key and position of the last unit shown. Like every cursor it carries the fingerprint of
 * its list and the total.
 */
record GeoUnitCursor(String fingerprint, Page.Total total, String orderKey, int position) {
    private static final String SEPARATOR = "\u001f";

    String encode() {
        String plain = String.join(
                SEPARATOR,
                fingerprint,
                Long.toString(total.value()),
                total.relation().name(),
                Integer.toString(position),
                orderKey);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    static GeoUnitCursor decode(String encoded, String expectedFingerprint) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            String[] parts = plain.split(SEPARATOR, 5);
            if (parts.length == 5 && parts[0].equals(expectedFingerprint)) {
                var total = new Page.Total(Long.parseLong(parts[1]), Page.Relation.valueOf(parts[2]));
                return new GeoUnitCursor(parts[0], total, parts[4], Integer.parseInt(parts[3]));
            }
        } catch (IllegalArgumentException notOurs) {
            throw ProblemException.invalidParameter("after", "cursor");
        }
        throw ProblemException.invalidParameter("after", "cursor");
    }
}
