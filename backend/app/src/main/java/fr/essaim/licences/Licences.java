package fr.essaim.licences;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The SPDX list, read once; {@code spdx-licences.tsv} names its source. Identifiers are compared as they are written. */
final class Licences {
    private static final String FILE = "/spdx-licences.tsv";

    /** In the order they are offered in. */
    private static final List<String> USUAL = List.of(
            "etalab-2.0", "CC-BY-4.0", "CC-BY-SA-4.0", "CC-BY-NC-4.0", "CC-BY-NC-SA-4.0", "CC0-1.0", "ODbL-1.0");

    private static final Map<String, Licence> BY_ID = read();

    private Licences() {}

    static boolean knows(String id) {
        return BY_ID.containsKey(id);
    }

    /** The usual ones first, then by identifier. */
    static List<Licence> all() {
        return BY_ID.values().stream()
                .sorted(Comparator.comparingInt((Licence l) -> l.usual() ? USUAL.indexOf(l.id()) : USUAL.size())
                        .thenComparing(Licence::id, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private static Map<String, Licence> read() {
        var stream = Objects.requireNonNull(Licences.class.getResourceAsStream(FILE), FILE);
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var byId = new LinkedHashMap<String, Licence>();
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] cells = line.split("\t");
                byId.put(cells[0], new Licence(cells[0], cells[1], USUAL.contains(cells[0])));
            });
            return byId;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
