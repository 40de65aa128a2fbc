package fr.essaim.stack;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Tells the person in front of the terminal what is going on, with the seconds since the start. */
final class Progress {
    private final PrintStream out;
    private final Instant start = Instant.now();

    Progress(PrintStream out) {
        this.out = out;
    }

    void say(String line) {
        double seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;
        out.printf(Locale.ROOT, "%6.1f s  %s%n", seconds, line);
    }

    /** Without the time: a table, an address. */
    void print(String text) {
        out.println(text);
    }
}
