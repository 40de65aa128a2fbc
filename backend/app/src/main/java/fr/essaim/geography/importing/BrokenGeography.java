package fr.essaim.geography.importing;

import java.nio.file.Path;

/** A geography file that cannot be imported; the message names the file, the line where there is one, and the fault. */
public final class BrokenGeography extends RuntimeException {
    private BrokenGeography(String message) {
        super(message);
    }

    static BrokenGeography in(Path file, String fault) {
        return new BrokenGeography(file.getFileName() + ": " + fault);
    }

    static BrokenGeography at(Path file, int line, String fault) {
        return new BrokenGeography(file.getFileName() + ", line " + line + ": " + fault);
    }
}
