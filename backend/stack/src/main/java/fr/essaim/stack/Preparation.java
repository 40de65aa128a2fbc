package fr.essaim.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
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
        // In this order: the demonstration's territories are made of the geography's units.
        var arguments = new ArrayList<>(List.of("prepare"));
        if (geography != null) {
            arguments.addAll(List.of("--geography", geography.toString()));
        }
        arguments.add("--demo");
        // For a person who waits: what the command says itself, and plain warnings.
        var plainLogs = new HashMap<>(environment);
        plainLogs.put("ESSAIM_LOG_JSON", "false");
        plainLogs.put("QUARKUS_LOG_LEVEL", "WARN");
        List<String> command = api.command(ApiPackage.QUICK_COMPILER, arguments);
        if (Programs.run(command, api.folder(), plainLogs, line -> progress.print("          " + line)) != 0) {
            throw new CannotStart("The database could not be prepared; the last lines above say why.");
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
