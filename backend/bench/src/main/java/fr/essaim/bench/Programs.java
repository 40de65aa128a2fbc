package fr.essaim.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Runs other programs to their end. */
final class Programs {
    private Programs() {}

    /**
     * @return what it wrote
     * @throws BenchFailed when it ends badly
     */
    static String run(List<String> command, Map<String, String> environment) {
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().putAll(environment);
            Process process = builder.start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new BenchFailed(command.getFirst() + " failed: " + output);
            }
            return output;
        } catch (IOException e) {
            throw new BenchFailed("Cannot run " + command.getFirst() + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailed("Interrupted", e);
        }
    }

    /** A file that another program reads, deleted at the end. */
    static Path script(String name, String text) {
        try {
            Path file = Files.createTempFile("essaim-bench-", name);
            file.toFile().deleteOnExit();
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new BenchFailed("Cannot write a temporary file: " + e.getMessage(), e);
        }
    }
}
