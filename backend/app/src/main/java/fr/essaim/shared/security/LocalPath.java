package fr.essaim.shared.security;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a browser goes after signing in: a path of this application, never another site. */
final class LocalPath {
    static final String HOME = "/";

    private static final int LONGEST = 2_000;

    /** What RFC 3986 allows in a path with query and fragment: no blank, control character, backslash or quote. */
    private static final Pattern ADDRESS = Pattern.compile("/[A-Za-z0-9\\-._~!$&'()*+,;=:@%/?#]*");

    private LocalPath() {}

    /** The path asked for, or the home page when it leads elsewhere or into the sign-in itself. */
    static String orHome(@Nullable String asked) {
        return asked != null && isLocal(asked) ? asked : HOME;
    }

    static boolean isLocal(String asked) {
        return asked.length() <= LONGEST
                && ADDRESS.matcher(asked).matches()
                && staysHere(asked)
                && staysHere(decoded(asked))
                && staysHere(decoded(decoded(asked)));
    }

    private static boolean staysHere(String path) {
        return !path.startsWith("//")
                && path.indexOf('\\') < 0
                && path.chars().noneMatch(Character::isISOControl)
                && !path.equals("/auth")
                && !path.startsWith("/auth/")
                && !path.startsWith("/api/");
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformedEscape) {
            return "\\";
        }
    }
}
