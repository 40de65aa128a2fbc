package fr.essaim.stack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keycloak as Maven unpacked it, configured once for the way we run it ("build", half a minute). */
record KeycloakDistribution(Path folder) {
    /** Options that take part in the build; another set means another build. */
    private static final List<String> BUILD = List.of("build", "--db=dev-file", "--health-enabled=true");

    static KeycloakDistribution in(Path cache) {
        Path folder = cache.resolve("keycloak-" + Versions.ofThisBuild().keycloak());
        if (!Files.exists(folder.resolve("lib/quarkus-run.jar"))) {
            throw new CannotStart("Keycloak is not unpacked in " + folder + ": run `make build` first.");
        }
        return new KeycloakDistribution(folder);
    }

    void buildOnce(Progress progress) {
        Path mark = folder.resolve("built-for-essaim");
        try (FileChannel channel = FileChannel.open(
                        folder.resolve("build.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (lock.isValid() && !Marks.read(mark).equals(Optional.of(String.join(" ", BUILD)))) {
                progress.say("Configuring Keycloak, once (about 30 s)");
                build();
                Marks.write(mark, String.join(" ", BUILD));
            }
        } catch (IOException e) {
            throw new CannotStart("Cannot write to " + folder + ": " + e.getMessage() + ".", e);
        }
    }

    private void build() {
        Programs.Outcome outcome = Programs.run(command(folder, List.of("-Xmx512m"), BUILD));
        if (!outcome.succeeded()) {
            throw new CannotStart("Keycloak could not be configured: " + outcome.output());
        }
    }

    /**
     * What kc.sh would run, without the shell in between, which keeps signals from the server.
     *
     * @param home where `data`, `conf` and `themes` are looked for
     */
    List<String> command(Path home, List<String> jvmOptions, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(Java.program());
        command.addAll(jvmOptions);
        command.addAll(List.of(
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-cp",
                folder.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(arguments);
        return command;
    }
}
