package fr.essaim.stack;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where this working copy of the repository lies; everything the launcher writes goes into its ignored `.data`. */
record Checkout(Path root) {
    static Checkout find() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("backend/stack"))) {
                return new Checkout(folder);
            }
        }
        throw new CannotStart("Run this from inside the Essaim repository: no folder above "
                + Path.of("").toAbsolutePath() + " holds backend/stack.");
    }

    Path data() {
        return root.resolve(".data");
    }

    /** Unpacked programs: kept by a database reset, shared by run, tests and benchmarks. */
    Path cache() {
        return data().resolve("cache");
    }
}
