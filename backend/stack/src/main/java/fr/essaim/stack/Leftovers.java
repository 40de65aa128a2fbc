package fr.essaim.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * Processes of a former launcher that was killed before it could stop them. Each is written down with the time it
 * started, since its number may belong to somebody else by now.
 */
record Leftovers(Workspace workspace) {
    private static final String SUFFIX = ".pid";

    void remember(Child child) {
        ProcessHandle.of(child.pid())
                .flatMap(process -> process.info().startInstant())
                .ifPresent(start -> Marks.write(workspace.mark(child.name() + SUFFIX), child.pid() + " " + start));
    }

    /** Ends what is left; call it only while holding the workspace. */
    void sweep() {
        for (Path note : notes()) {
            Marks.read(note).flatMap(Leftovers::stillRunning).ifPresent(Leftovers::end);
            try {
                Files.delete(note);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private List<Path> notes() {
        try (Stream<Path> files = Files.list(workspace.mark("."))) {
            return files.filter(file -> file.toString().endsWith(SUFFIX)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<ProcessHandle> stillRunning(String note) {
        String[] words = note.split(" ", 2);
        Instant start = Instant.parse(words[1]);
        return ProcessHandle.of(Long.parseLong(words[0]))
                .filter(process -> process.info().startInstant().equals(Optional.of(start)));
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(Duration.ofSeconds(10).toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
