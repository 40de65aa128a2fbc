package fr.essaim.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A long-lived process the launcher started, with its log file. */
final class Child {
    private static final int LAST_LINES = 20;

    private final String name;
    private final Process process;
    private final Path log;

    private Child(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    /**
     * In a session of its own, so that Ctrl-C in the terminal reaches the launcher alone, which then stops its children
     * in the right order.
     *
     * @param environment added to the launcher's own
     */
    static Child start(String name, List<String> command, Map<String, String> environment, Path folder, Path log) {
        var line = new ArrayList<String>();
        if (Programs.onPath("setsid")) {
            line.add("setsid");
        }
        line.addAll(command);
        try {
            Files.createDirectories(log.resolveSibling("."));
            var builder = new ProcessBuilder(line)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            return new Child(name, builder.start(), log);
        } catch (IOException e) {
            throw new CannotStart("Cannot start " + name + ": " + e.getMessage() + ".", e);
        }
    }

    String name() {
        return name;
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    void whenEnded(Runnable action) {
        Thread.ofPlatform().daemon().name(name + "-end").start(() -> {
            try {
                process.waitFor();
                action.run();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** Asks politely, then insists. */
    void stop(Duration patience) {
        process.destroy();
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    /** Ends it without any warning, as a power cut would. */
    void kill() throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
    }

    /** What it wrote last, for the reader who must find out why it ended. */
    String lastWords() {
        try {
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            List<String> last = lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size());
            return "The last lines of " + log + ":\n" + String.join("\n", last);
        } catch (IOException e) {
            return "Its log " + log + " cannot be read.";
        }
    }
}
