package fr.essaim.geography.importing;

import fr.essaim.geography.GeoUnitKind;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** One vintage on disk: its manifest, and the bytes of its file as they were read once. */
final class VintageFile {
    private static final String MANIFESTS = "geography-[0-9]{4}\\.json";

    private final Manifest manifest;
    private final Path file;
    private final byte[] content;

    private VintageFile(Manifest manifest, Path file, byte[] content) {
        this.manifest = manifest;
        this.file = file;
        this.content = content;
    }

    /** Every vintage of a directory, oldest first. */
    static List<VintageFile> in(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            throw BrokenGeography.in(directory.toAbsolutePath(), "there is no such directory");
        }
        var vintages = new ArrayList<VintageFile>();
        try (Stream<Path> entries = Files.list(directory)) {
            for (Path path : entries.filter(p -> p.getFileName().toString().matches(MANIFESTS))
                    .sorted()
                    .toList()) {
                vintages.add(read(path));
            }
        }
        if (vintages.isEmpty()) {
            throw BrokenGeography.in(directory.toAbsolutePath(), "no geography-<year>.json in this directory");
        }
        vintages.sort(Comparator.comparingInt(VintageFile::year));
        return vintages;
    }

    private static VintageFile read(Path path) throws IOException {
        Manifest manifest = Manifest.read(path);
        Path file = path.resolveSibling(manifest.file());
        try {
            return new VintageFile(manifest, file, Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw BrokenGeography.in(file, "announced by " + path.getFileName() + ", but not there");
        }
    }

    Manifest manifest() {
        return manifest;
    }

    Path file() {
        return file;
    }

    int year() {
        return manifest.vintage();
    }

    /**
     * The units, each line well formed and the whole as the manifest announces it.
     *
     * @throws BrokenGeography naming the first line at fault; a wrong checksum of well-formed lines is reported last, since a
     *     line says more than a checksum
     */
    List<UnitLine> units() {
        List<String> lines = lines();
        if (lines.isEmpty() || !UnitLine.cells(file, 1, lines.getFirst()).equals(Column.headers())) {
            throw BrokenGeography.at(file, 1, "the header must be " + String.join(",", Column.headers()));
        }
        var units = new ArrayList<UnitLine>(lines.size());
        for (int i = 1; i < lines.size(); i++) {
            units.add(UnitLine.parse(file, i + 1, lines.get(i)));
        }
        requireAnnounced(units);
        requireChecksum();
        return units;
    }

    void requireChecksum() {
        String found = sha256(content);
        if (!found.equals(manifest.sha256())) {
            throw BrokenGeography.in(
                    file, "the checksum is " + found + ", the manifest announces " + manifest.sha256());
        }
    }

    private void requireAnnounced(List<UnitLine> units) {
        if (units.size() != manifest.rows()) {
            throw BrokenGeography.at(
                    file,
                    units.size() + 1,
                    "the file ends after " + units.size() + " units, the manifest announces " + manifest.rows());
        }
        for (GeoUnitKind kind : GeoUnitKind.values()) {
            long found = units.stream().filter(unit -> unit.kind() == kind).count();
            int announced = manifest.counts().getOrDefault(kind, 0);
            if (found != announced) {
                throw BrokenGeography.in(
                        file, found + " units of kind " + kind + ", the manifest announces " + announced);
            }
        }
    }

    private List<String> lines() {
        var lines = new ArrayList<String>();
        int start = 0;
        for (int end = 0; end < content.length; end++) {
            if (content[end] == '\n') {
                lines.add(text(lines.size() + 1, start, end));
                start = end + 1;
            }
        }
        if (start < content.length) {
            throw BrokenGeography.at(file, lines.size() + 1, "the file ends in the middle of this line");
        }
        return lines;
    }

    private String text(int line, int start, int end) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content, start, end - start))
                    .toString();
        } catch (CharacterCodingException e) {
            throw BrokenGeography.at(file, line, "not UTF-8");
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
