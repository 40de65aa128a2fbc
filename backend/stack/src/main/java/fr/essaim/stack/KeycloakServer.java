package fr.essaim.stack;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Keycloak with the realm of Essaim, its own database file, and a fixed address, which is the tokens' issuer. */
final class KeycloakServer implements Part {
    private static final List<String> SMALL =
            List.of("-Xms64m", "-Xmx384m", "-XX:MaxMetaspaceSize=256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private final KeycloakDistribution distribution;
    private final Workspace workspace;
    private final RealmImport realm;
    private final Path themes;
    private final Ports ports;
    private final Map<String, String> placeholders;

    KeycloakServer(Checkout checkout, Workspace workspace, Ports ports, String publicUrl, List<String> furtherOrigins) {
        Path sources = checkout.root().resolve("backend/stack/keycloak");
        this.distribution = KeycloakDistribution.in(checkout.cache());
        this.workspace = workspace;
        this.realm = new RealmImport(sources, furtherOrigins);
        this.themes = sources.resolve("themes");
        this.ports = ports;
        this.placeholders = RealmImport.placeholders(publicUrl);
    }

    static String url(Ports ports) {
        return "http://localhost:" + ports.keycloak();
    }

    /**
     * Lays out the folder Keycloak calls its home. Keycloak imports a realm only once, so when ours has changed since,
     * its database is dropped and made anew; the accounts of demonstration keep their identifiers.
     */
    void prepare(Progress progress) {
        distribution.buildOnce(progress);
        Path home = workspace.keycloak();
        try {
            Files.createDirectories(home.resolve("providers"));
            Files.createDirectories(home.resolve("conf"));
            link(home.resolve("lib"), distribution.folder().resolve("lib"));
            link(home.resolve("themes"), themes);
        } catch (IOException e) {
            throw new CannotStart("Cannot write to " + home + ": " + e.getMessage() + ".", e);
        }
        String files = realm.writeTo(home.resolve("data/import"));
        String wanted = Marks.fingerprint(
                files,
                new TreeMap<>(placeholders).toString(),
                distribution.folder().getFileName().toString());
        Path mark = workspace.mark("realm-imported");
        Optional<String> imported = Marks.read(mark);
        if (!imported.equals(Optional.of(wanted))) {
            progress.say(
                    imported.isEmpty()
                            ? "Keycloak imports its realm on its first start (about 20 s more)"
                            : "The realm has changed: Keycloak imports it anew, sessions and accounts made by hand are lost");
            Folders.delete(home.resolve("data/h2"));
            Marks.write(mark, wanted);
        }
    }

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public Child launch() {
        var environment = new HashMap<>(placeholders);
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", DemoSecrets.KEYCLOAK_ADMIN);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", DemoSecrets.KEYCLOAK_ADMIN_PASSWORD);
        List<String> command = distribution.command(
                workspace.keycloak(),
                SMALL,
                List.of(
                        "start",
                        "--optimized",
                        "--http-enabled=true",
                        "--http-host=127.0.0.1",
                        "--http-port=" + ports.keycloak(),
                        "--hostname=" + url(ports),
                        "--http-management-host=127.0.0.1",
                        "--http-management-port=" + ports.keycloakManagement(),
                        "--import-realm",
                        // One node: without this it looks for others, and after an unclean end waits for them.
                        "--cache=local",
                        // Our own polling while it starts is no news.
                        "--log-level=info,io.smallrye.health:off"));
        return Child.start(name(), command, environment, workspace.keycloak(), workspace.log(name()));
    }

    @Override
    public void awaitReady(Child process) {
        Health.await(
                process,
                URI.create("http://127.0.0.1:" + ports.keycloakManagement() + "/health/ready"),
                Duration.ofMinutes(4));
    }

    @Override
    public void stop(Child process) {
        process.stop(Duration.ofSeconds(10));
    }

    private static void link(Path link, Path target) throws IOException {
        if (Files.isSymbolicLink(link) && Files.readSymbolicLink(link).equals(target)) {
            return;
        }
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, target);
    }
}
