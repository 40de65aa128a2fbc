package fr.essaim.events.attendance;

import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * What a video tool noted: semicolons, commas or tabs, UTF-8, UTF-16 or ISO-8859-15, columns named in French or English. Times
 * without an offset are those of the event's zone.
 */
final class PresenceFile {
    /**
     * Somebody was there once.
     *
     * @param line its number in the file, from 1
     * @param joined null, as is {@code left}, where it cannot be read
     */
    record Entry(
            int line,
            String name,
            String email,
            @Nullable Instant joined,
            @Nullable Instant left) {
        /** Zero where the times cannot be read, or stand the wrong way round. */
        Duration length() {
            return joined == null || left == null || left.isBefore(joined)
                    ? Duration.ZERO
                    : Duration.between(joined, left);
        }
    }

    private static final int LONGEST = 5_000;
    private static final Charset OFFICE = Charset.forName("ISO-8859-15");
    private static final Map<String, Set<String>> NAMES = Map.of(
            "name",
                    Set.of(
                            "nom",
                            "nom complet",
                            "name",
                            "full name",
                            "participant",
                            "participant name",
                            "nom (nom original)"),
            "email",
                    Set.of(
                            "email",
                            "e-mail",
                            "mail",
                            "courriel",
                            "adresse e-mail",
                            "adresse electronique",
                            "user email"),
            "join", Set.of("arrivee", "heure d'arrivee", "entree", "join", "join time", "first join", "joined at"),
            "leave", Set.of("depart", "heure de depart", "sortie", "leave", "leave time", "last leave", "left at"));

    private final Map<String, Integer> columns;
    private final ZoneId zone;

    private PresenceFile(Map<String, Integer> columns, ZoneId zone) {
        this.columns = columns;
        this.zone = zone;
    }

    /** @throws ProblemException rule-violated when this is no such file, has other columns, nobody or too many */
    static List<Entry> read(byte[] content, ZoneId zone) {
        String text = decode(content);
        try (CSVParser parser = format(text).parse(new StringReader(text))) {
            List<CSVRecord> lines = parser.getRecords();
            if (lines.isEmpty()) {
                throw refused("wrong-columns");
            }
            if (lines.size() > LONGEST + 1) {
                throw refused("too-many-lines", LONGEST);
            }
            var file = new PresenceFile(columns(lines.getFirst()), zone);
            List<Entry> entries = IntStream.range(1, lines.size())
                    .filter(i -> lines.get(i).stream().anyMatch(cell -> !cell.isBlank()))
                    .mapToObj(i -> file.entry(i + 1, lines.get(i)))
                    .toList();
            if (entries.isEmpty()) {
                throw refused("nobody-in-file");
            }
            return entries;
        } catch (IOException unreadable) {
            throw refused("wrong-columns");
        }
    }

    private Entry entry(int number, CSVRecord line) {
        return new Entry(
                number,
                cell(line, "name"),
                cell(line, "email").toLowerCase(Locale.ROOT),
                PresenceTimes.read(cell(line, "join"), zone),
                PresenceTimes.read(cell(line, "leave"), zone));
    }

    private String cell(CSVRecord line, String column) {
        Integer index = columns.get(column);
        return index == null || index >= line.size() ? "" : line.get(index).strip();
    }

    private static Map<String, Integer> columns(CSVRecord header) {
        var found = new HashMap<String, Integer>();
        for (int i = 0; i < header.size(); i++) {
            String name = plain(header.get(i));
            int index = i;
            NAMES.forEach((column, names) -> {
                if (names.contains(name)) {
                    found.putIfAbsent(column, index);
                }
            });
        }
        if (!found.keySet().containsAll(Set.of("email", "join", "leave"))) {
            throw refused("wrong-columns");
        }
        return Map.copyOf(found);
    }

    /** Lower case, without accents. */
    static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT);
    }

    private static CSVFormat format(String text) {
        String header = text.lines().findFirst().orElse("");
        char delimiter = IntStream.of(';', ',', '\t')
                .mapToObj(one -> (char) one)
                .max(Comparator.comparingLong(
                        one -> header.chars().filter(other -> other == one).count()))
                .orElse(';');
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
    }

    private static String decode(byte[] content) {
        String text = decodeAny(content);
        if (text.chars().anyMatch(c -> c == 0 || c == '\uFFFD')) {
            throw refused("wrong-encoding");
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String decodeAny(byte[] content) {
        if (content.length > 1 && isMark(content[0], content[1])) {
            return new String(content, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(content, OFFICE);
        }
    }

    /** Of UTF-16, in either order: what some tools write. */
    private static boolean isMark(byte first, byte second) {
        return (first == (byte) 0xFF && second == (byte) 0xFE) || (first == (byte) 0xFE && second == (byte) 0xFF);
    }

    private static ProblemException refused(String code, Object... arguments) {
        return new ProblemException(ProblemCode.RULE_VIOLATED).atField("", code, arguments);
    }
}
