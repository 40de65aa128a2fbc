package fr.essaim.shared.listing;

import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads addresses as people have them: pasted one a line or in a row, or a CSV file of an office suite (semicolons, commas or
 * tabs, with or without a header, UTF-8 or ISO-8859-15). Every piece with an at sign is taken for an address, and judged later;
 * a line without one is kept whole, to be shown as bad.
 */
public final class AddressList {
    /** One address or bad line, with the number of its line, from 1. */
    public record Entry(int line, String text) {}

    private static final int LONGEST = 1_000;
    private static final int LONGEST_SHOWN = 320;
    private static final Charset OFFICE = Charset.forName("ISO-8859-15");
    private static final Pattern BETWEEN = Pattern.compile("[\\s;,<>\"]+");
    private static final Set<String> HEADERS =
            Set.of("email", "e-mail", "mail", "courriel", "adresse", "adresse électronique", "adresse e-mail");

    private AddressList() {}

    /** @throws ProblemException rule-violated when there are none, or too many for one go */
    public static List<Entry> read(byte[] content) {
        String text = decode(content);
        String[] lines = (text.startsWith("\uFEFF") ? text.substring(1) : text).split("\r\n|\r|\n", -1);
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank() && !(entries.isEmpty() && isHeader(lines[i]))) {
                add(entries, i + 1, lines[i].strip());
            }
            if (entries.size() > LONGEST) {
                throw new ProblemException(ProblemCode.RULE_VIOLATED).atField("", "too-many-lines", LONGEST);
            }
        }
        if (entries.isEmpty()) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atField("", "no-addresses");
        }
        return entries;
    }

    private static void add(List<Entry> entries, int number, String line) {
        List<String> addresses =
                BETWEEN.splitAsStream(line).filter(piece -> piece.contains("@")).toList();
        if (addresses.isEmpty()) {
            entries.add(new Entry(number, shown(line)));
        }
        addresses.forEach(address -> entries.add(new Entry(number, shown(address))));
    }

    private static boolean isHeader(String line) {
        return Pattern.compile("[;,\t]")
                .splitAsStream(line)
                .map(cell -> cell.strip().replace("\"", "").toLowerCase(Locale.ROOT))
                .anyMatch(HEADERS::contains);
    }

    private static String shown(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }

    private static String decode(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(content, OFFICE);
        }
    }
}
