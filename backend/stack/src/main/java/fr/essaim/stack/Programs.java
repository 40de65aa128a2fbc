package fr.essaim.stack;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Short-lived programs, run to their end. */
final class Programs {
    private static final Set<Process> RUNNING = ConcurrentHashMap.newKeySet();

    private Programs() {}

    record Outcome(int exitCode, String output) {
        boolean succeeded() {
            return exitCode == 0;
        }
    }

    static Outcome run(List<String> command) {
        var output = new StringBuilder();
        int exitCode =
                run(command, Path.of("."), Map.of(), line -> output.append(line).append('\n'));
        return new Outcome(exitCode, output.toString().strip());
    }

    /**
     * Hands on each line as it is written, and answers the exit code.
     *
     * @throws CannotStart if there is no such program
     */
    static int run(List<String> command, Path folder, Map<String, String> environment, Consumer<String> lines) {
        try {
            var builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
            builder.environment().putAll(environment);
            return follow(builder.start(), lines);
        } catch (IOException e) {
            throw new CannotStart("Cannot run " + command.getFirst() + ": " + e.getMessage() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while running " + command.getFirst() + ".", e);
        }
    }

    private static int follow(Process process, Consumer<String> lines) throws IOException, InterruptedException {
        RUNNING.add(process);
        try (BufferedReader output = process.inputReader()) {
            output.lines().forEach(lines);
            return process.waitFor();
        } finally {
            RUNNING.remove(process);
        }
    }

    /** Ends those that run now: the launcher is being stopped. */
    static void end() {
        RUNNING.forEach(Process::destroy);
    }

    static boolean onPath(String program) {
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "/usr/bin:/bin");
        return Stream.of(path.split(":", -1)).anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
