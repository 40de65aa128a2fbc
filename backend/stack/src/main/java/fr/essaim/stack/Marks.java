package fr.essaim.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** One-line files that remember what was done for which input, so that it need not be done again. */
final class Marks {
    private Marks() {}

    static Optional<String> read(Path mark) {
        try {
            return Optional.of(Files.readString(mark).strip());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path mark, String content) {
        try {
            Files.createDirectories(mark.resolveSibling("."));
            Files.writeString(mark, content);
        } catch (IOException e) {
            throw new CannotStart("Cannot write " + mark + ": " + e.getMessage() + ".", e);
        }
    }

    /** A short name for some content; another content has another name. */
    static String fingerprint(String... contents) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String content : contents) {
                digest.update(content.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
