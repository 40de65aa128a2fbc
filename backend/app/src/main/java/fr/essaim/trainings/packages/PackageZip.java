package fr.essaim.trainings.packages;

import fr.essaim.shared.problem.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs and unpacks the files of a package, in memory: they are texts. */
final class PackageZip {
    private static final int MOST_FILES = 600;
    private static final int MOST_BYTES = 20_000_000;
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String NAME = "[a-z0-9-]+(/[a-z0-9-]+)*\\.(yaml|md)";

    private PackageZip() {}

    /** @throws ProblemException validation-failed for what is no such ZIP; nothing is ever unpacked to a disk */
    static Map<String, String> unpack(byte[] zip) {
        var files = new TreeMap<String, String>();
        int left = MOST_BYTES;
        try (var stream = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                if (entry.isDirectory()) {
                    // One that holds bytes would be inflated, uncounted, on the way to the next entry.
                    if (stream.read() >= 0) {
                        throw ProblemException.invalidField("", "package-file-name", entry.getName());
                    }
                    continue;
                }
                // A path that leads elsewhere, or a file that no package has, does not match.
                if (!entry.getName().matches(NAME)) {
                    throw ProblemException.invalidField("", "package-file-name", entry.getName());
                }
                byte[] bytes = stream.readNBytes(left + 1);
                left -= bytes.length;
                if (left < 0 || files.size() == MOST_FILES) {
                    throw ProblemException.invalidField("", "package-too-large", MOST_FILES, MOST_BYTES / 1_000_000);
                }
                if (files.put(entry.getName(), text(entry.getName(), bytes)) != null) {
                    throw ProblemException.invalidField("/" + entry.getName(), "named-twice");
                }
            }
        } catch (IOException damaged) {
            throw ProblemException.invalidField("", "package-damaged");
        }
        if (files.isEmpty()) {
            throw ProblemException.invalidField("", "package-damaged");
        }
        return files;
    }

    private static String text(String name, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .replace("\r\n", "\n");
        } catch (CharacterCodingException e) {
            throw ProblemException.invalidField("/" + name, "package-encoding");
        }
    }

    static byte[] pack(Map<String, String> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(ALWAYS);
                zip.putNextEntry(entry);
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
