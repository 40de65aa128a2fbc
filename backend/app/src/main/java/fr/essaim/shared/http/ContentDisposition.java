package fr.essaim.shared.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** What a browser does with a file, and under which name. */
final class ContentDisposition {
    private ContentDisposition() {}

    /** Both forms of RFC 6266: plain letters for old programs, then the name as it is (RFC 8187). */
    static String of(String name, boolean inline) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9._ -]", "_");
        String exact = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return (inline ? "inline" : "attachment") + "; filename=\"" + plain + "\"; filename*=UTF-8''" + exact;
    }
}
