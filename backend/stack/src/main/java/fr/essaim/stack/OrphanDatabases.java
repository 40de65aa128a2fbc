package fr.essaim.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Test databases whose JVM was killed before it could close them: their folders carry its process number. */
final class OrphanDatabases {
    private OrphanDatabases() {}

    static void sweep(Path cache, Path databases) {
        for (Path home : homes(databases)) {
            String owner = home.getFileName().toString().replaceFirst("-.*", "");
            if (ProcessHandle.of(Long.parseLong(owner)).isEmpty()) {
                var server = new PostgresServer(cache, home, home.resolve("postgres.log"));
                server.stop();
                server.deleteData();
                Folders.delete(home);
            }
        }
    }

    private static List<Path> homes(Path databases) {
        if (!Files.isDirectory(databases)) {
            return List.of();
        }
        try (Stream<Path> homes = Files.list(databases)) {
            return homes.filter(home -> home.getFileName().toString().matches("\\d+-\\d+"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
