package fr.essaim.geography.importing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.essaim.geography.GeoUnitKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** A copy of the sample geography that a test can spoil, with or without mending the manifest. */
final class GeographyFolder {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path path;

    GeographyFolder(Path path) throws IOException {
        this.path = path;
        for (int year : new int[] {2024, 2026}) {
            for (String ending : new String[] {".csv", ".json"}) {
                String name = "geography-" + year + ending;
                Files.copy(SampleGeography.FILES.resolve(name), path.resolve(name));
            }
        }
    }

    Path path() {
        return path;
    }

    Path csv(int year) {
        return path.resolve("geography-" + year + ".csv");
    }

    List<String> lines(int year) throws IOException {
        return Files.readAllLines(csv(year));
    }

    /** The number of the first line that starts with this text, as editors count. */
    int lineOf(int year, String start) throws IOException {
        List<String> lines = lines(year);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(start)) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("No line starts with " + start);
    }

    void spoil(int year, UnaryOperator<String> text) throws IOException {
        Files.writeString(csv(year), text.apply(Files.readString(csv(year))));
    }

    /** Changes lines and then the manifest, so that nothing but the content can be wrong. */
    void rewrite(int year, Consumer<List<String>> change) throws Exception {
        var lines = new ArrayList<>(lines(year));
        change.accept(lines);
        byte[] bytes = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        Files.write(csv(year), bytes);
        describe(year, manifest -> {
            manifest.put("rows", lines.size() - 1);
            manifest.put("bytes", bytes.length);
            manifest.put("sha256", sha256(bytes));
            ObjectNode counts = manifest.putObject("counts");
            for (GeoUnitKind kind : GeoUnitKind.values()) {
                counts.put(
                        kind.name(),
                        lines.stream().filter(l -> l.startsWith(kind + ",")).count());
            }
        });
    }

    void describe(int year, Consumer<ObjectNode> change) throws IOException {
        Path file = path.resolve("geography-" + year + ".json");
        var manifest = (ObjectNode) JSON.readTree(file.toFile());
        change.accept(manifest);
        JSON.writeValue(file.toFile(), manifest);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
