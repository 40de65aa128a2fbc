package fr.essaim.shared.http;

import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The part of a file that a reader asks for (RFC 9110, section 14).
 *
 * @param first the first byte
 * @param length how many bytes
 * @param whole how long the file is
 */
record ByteRange(long first, long length, long whole) {
    private static final Pattern ONE_RANGE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /**
     * What the headers ask for. Several ranges at once, and what is no range at all, are answered with the whole file, as the
     * standard allows; so is a range of another state of the file.
     *
     * @throws ProblemException range-not-satisfiable when the file ends before the range starts
     */
    static ByteRange of(@Nullable String range, @Nullable String ifRange, String tag, long whole) {
        var asked = range == null || (ifRange != null && !ifRange.equals(tag)) ? null : ONE_RANGE.matcher(range.trim());
        if (asked == null || !asked.matches() || (asked.group(1) + asked.group(2)).isEmpty()) {
            return new ByteRange(0, whole, whole);
        }
        if (asked.group(1).isEmpty()) {
            long last = Math.min(Long.parseLong(asked.group(2)), whole);
            return satisfiable(whole - last, whole - 1, whole);
        }
        long first = Long.parseLong(asked.group(1));
        long end = asked.group(2).isEmpty() ? whole - 1 : Long.parseLong(asked.group(2));
        return end < first && !asked.group(2).isEmpty()
                ? new ByteRange(0, whole, whole)
                : satisfiable(first, Math.min(end, whole - 1), whole);
    }

    private static ByteRange satisfiable(long first, long last, long whole) {
        if (first >= whole || last < first) {
            throw new ProblemException(ProblemCode.RANGE_NOT_SATISFIABLE, String.valueOf(whole))
                    .withHeader("Content-Range", "bytes */" + whole);
        }
        return new ByteRange(first, last - first + 1, whole);
    }

    boolean isPart() {
        return length < whole;
    }

    @Override
    public String toString() {
        return "bytes " + first + "-" + (first + length - 1) + "/" + whole;
    }
}
