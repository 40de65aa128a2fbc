package fr.essaim.stack;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Brings the database up to date with the API's own command: schema, geography, demonstration data. The command may be
 * repeated at will; it is left out when this build has already prepared this database from these files.
 *
 * @param geography the folder of prepared geography files, or none to leave the geography as it is
 */
record Preparation(
        ApiPackage api, Workspace workspace, @Nullable Path geography) {
    void applyOnce(Map<String, String> environment, Progress progress) {
        String wanted = Marks.fingerprint(api.fingerprint(), listing());
        Path mark = workspace.mark("prepared");
        if (Marks.read(mark).equals(Optional.of(wanted))) {
            return;
        }
        progress.say("Preparing the database: schema, geography, demonstration data");
        run(environment, progress);
        Marks.write(mark, wanted);
    }

    private void run(Map<String, String> environment, Progress progress) {
        var arguments = new ArrayList<String>(List.of("prepare", "--demo"));
        if (geography != null) {
            arguments.addAll(List.of("--geography", geography.toString()));
        }
        try {
            var builder = new ProcessBuilder(api.command(List.of("-XX:TieredStopAtLevel=1"), arguments))
                    .directory(api.folder().toFile())
                    .redirectErrorStream(true)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
            builder.environment().putAll(environment);
            builder.environment().put("ESSAIM_LOG_JSON", "false");
            Process process = builder.start();
            try (BufferedReader lines = process.inputReader()) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    progress.print("          " + line);
                }
            }
            if (process.waitFor() != 0) {
                throw new CannotStart("The database could not be prepared; the last line above says why.");
            }
        } catch (IOException e) {
            throw new CannotStart("The database could not be prepared: " + e.getMessage() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted.", e);
        }
    }

    private String listing() {
        if (geography == null) {
            return "no geography";
        }
        try (Stream<Path> files = Files.walk(geography)) {
            var listing = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                listing.append(geography.relativize(file))
                        .append(' ')
                        .append(Files.size(file))
                        .append('\n');
            }
            return listing.toString();
        } catch (IOException e) {
            throw new CannotStart(
                    "The geography files in " + geography + " cannot be read: run `make build` first.", e);
        }
    }
}
