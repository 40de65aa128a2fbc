package fr.essaim.shared.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;

/** The folder of incomplete files. Who makes one deletes it or has it kept; those of killed processes are swept. */
public final class Scratch {
    private final Path folder;

    Scratch(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** A new, empty file. */
    public Path newFile() throws IOException {
        return Files.createTempFile(folder, "", ".part");
    }

    /** Deletes what nobody has written to since then; answers how many files. */
    public int sweep(Instant before) throws IOException {
        int swept = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (isOlder(file, before) && Files.deleteIfExists(file)) {
                    swept++;
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return swept;
    }

    private static boolean isOlder(Path file, Instant before) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(before);
        } catch (NoSuchFileException e) {
            return false; // its owner was faster
        }
    }
}
