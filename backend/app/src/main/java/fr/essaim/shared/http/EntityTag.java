package fr.essaim.shared.http;

import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The entity tag of one object: {@code "<version>-<what else shows>"}. The version alone guards writes ({@code If-Match}); the
 * second part covers what the representation borrows from elsewhere (a name of another object, the reader's rights), so that a
 * conditional read never answers 304 to something that changed.
 */
public record EntityTag(int version, String rest) {
    private static final Pattern FORM = Pattern.compile("\"(\\d{1,9})-([0-9a-z]+)\"");

    /** @param alsoShown everything besides the object's own version that its representation depends on */
    public static EntityTag of(int version, @Nullable Object... alsoShown) {
        // The text, not the hash codes: those of enum constants differ from one process to the next.
        return new EntityTag(
                version, Integer.toUnsignedString(Arrays.deepToString(alsoShown).hashCode(), 36));
    }

    /**
     * The version a writer says it read.
     *
     * @throws ProblemException version-required when the header is missing, malformed-parameter when it is no tag of ours
     */
    public static int versionIn(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ProblemException(ProblemCode.VERSION_REQUIRED);
        }
        var matcher = FORM.matcher(ifMatch.trim());
        if (!matcher.matches()) {
            throw ProblemException.invalidParameter("If-Match", "if-match");
        }
        return Integer.parseInt(matcher.group(1));
    }

    /** Whether an {@code If-None-Match} header names this tag (weak comparison, lists and {@code *} included). */
    public boolean isIn(@Nullable String ifNoneMatch) {
        if (ifNoneMatch == null) {
            return false;
        }
        String own = toString();
        return Arrays.stream(ifNoneMatch.split(","))
                .map(String::trim)
                .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
                .anyMatch(tag -> tag.equals("*") || tag.equals(own));
    }

    @Override
    public String toString() {
        return "\"" + version + "-" + rest + "\"";
    }
}
