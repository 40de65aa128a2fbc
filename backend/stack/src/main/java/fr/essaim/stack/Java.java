package fr.essaim.stack;

import java.nio.file.Path;

/** The JDK the launcher itself runs on runs its children too: the Makefile has chosen it. */
final class Java {
    private Java() {}

    static String program() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** One-step ahead-of-time caches came with JDK 25. */
    static boolean makesAotCaches() {
        return Runtime.version().feature() >= 25;
    }
}
