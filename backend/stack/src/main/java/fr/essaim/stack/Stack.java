package fr.essaim.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** PostgreSQL, Keycloak and the API, started together. */
final class Stack {
    /** Where vite serves the front end with live reload. */
    private static final String LIVE_RELOAD_ORIGIN = "http://localhost:5173";

    private final Checkout checkout;
    private final Workspace workspace;
    private final StackOptions options;
    private final Ports ports;
    private final Progress progress;
    private final Servers servers;
    private @Nullable DatabaseServer database;
    private @Nullable KeycloakServer keycloak;
    private List<ApiServer> replicas = List.of();

    Stack(Checkout checkout, Workspace workspace, StackOptions options, Ports ports, Progress progress) {
        this.checkout = checkout;
        this.workspace = workspace;
        this.options = options;
        this.ports = ports;
        this.progress = progress;
        this.servers = new Servers(new Leftovers(workspace));
    }

    Servers servers() {
        return servers;
    }

    /** Returns when all is healthy; what was started by then is stopped by {@link Servers#close}. */
    void start() {
        new Leftovers(workspace).sweep();
        var postgres = new PostgresServer(checkout.cache(), workspace.postgres(), workspace.log("postgres"));
        postgres.stop();
        ports.refuseTaken();
        var identity = new KeycloakServer(checkout, workspace, ports, url(), furtherOrigins());
        keycloak = identity;
        var data = new DatabaseServer(postgres, ports, options.durability, options.postgres);
        database = data;
        startPostgres(data);
        CompletableFuture<Void> identityReady = CompletableFuture.runAsync(() -> startKeycloak(identity));
        ApiPackage api = ApiPackage.find(checkout);
        new Preparation(api, workspace, options.geography).applyOnce(preparationEnvironment(), progress);
        if (options.withApi) {
            startApi(api, identityReady);
        }
        join(identityReady);
    }

    private void startPostgres(DatabaseServer data) {
        servers.launchAndAwait(data);
        progress.say("PostgreSQL " + Versions.ofThisBuild().postgres() + " is ready on port " + ports.postgres());
    }

    private void startKeycloak(KeycloakServer identity) {
        identity.prepare(progress);
        servers.launchAndAwait(identity);
        progress.say("Keycloak " + Versions.ofThisBuild().keycloak() + " is ready on port " + ports.keycloak());
    }

    private void startApi(ApiPackage api, CompletableFuture<Void> identityReady) {
        replicas = IntStream.range(0, ports.replicas().size())
                .mapToObj(i -> new ApiServer(
                        "api-" + (i + 1), api, ports.replicas().get(i), apiEnvironment(), workspace, ApiServer.GRACE))
                .toList();
        List<String> jvm = options.shortLived ? ApiPackage.QUICK_COMPILER : startUpCache(api);
        var launched = new HashMap<ApiServer, Child>();
        replicas.forEach(replica -> {
            replica.use(jvm);
            launched.put(replica, servers.launch(replica));
        });
        join(identityReady);
        replicas.forEach(replica -> {
            replica.awaitReady(Objects.requireNonNull(launched.get(replica)));
            progress.say("The API is ready (" + replica.name() + " on port "
                    + replica.at("/").getPort() + ")");
        });
    }

    private List<String> startUpCache(ApiPackage api) {
        AotCache cache = AotCache.of(api, checkout.cache());
        cache.makeOnce(apiEnvironment(), workspace, servers, progress);
        return cache.options();
    }

    private static void join(CompletableFuture<Void> task) {
        try {
            task.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof CannotStart cannotStart) {
                throw cannotStart;
            }
            throw e;
        }
    }

    String url() {
        return "http://localhost:" + ports.replicas().getFirst().http();
    }

    String keycloakUrl() {
        return KeycloakServer.url(ports);
    }

    /** Every part that can be stopped and started alone, by its name. */
    Map<String, Part> parts() {
        var parts = new HashMap<String, Part>();
        if (database != null) {
            parts.put(database.name(), database);
        }
        if (keycloak != null) {
            parts.put(keycloak.name(), keycloak);
        }
        replicas.forEach(replica -> parts.put(replica.name(), replica));
        return parts;
    }

    /** For a command that is run against the stack, or that serves the API itself. */
    Map<String, String> commandEnvironment() {
        var environment = new HashMap<>(preparationEnvironment());
        environment.put("ESSAIM_URL", url());
        environment.put("ESSAIM_URLS", String.join(",", origins()));
        environment.put("ESSAIM_KEYCLOAK_URL", keycloakUrl());
        environment.put(
                "ESSAIM_HTTP_PORT", String.valueOf(ports.replicas().getFirst().http()));
        environment.put(
                "ESSAIM_MANAGEMENT_PORT",
                String.valueOf(ports.replicas().getFirst().management()));
        environment.put("ESSAIM_DB_READER_PASSWORD", DatabaseAccount.READER.password());
        environment.put("ESSAIM_DB_SUPERUSER_PASSWORD", DatabaseAccount.SUPERUSER.password());
        environment.put("ESSAIM_PARTNER_AGENDA_SECRET", DemoSecrets.PARTNER_AGENDA);
        environment.put("ESSAIM_PARTNER_TERRITORIES_SECRET", DemoSecrets.PARTNER_TERRITORIES);
        return environment;
    }

    private Map<String, String> apiEnvironment() {
        Path spa = checkout.root().resolve("frontend/dist");
        return Map.of(
                "ESSAIM_HTTP_HOST",
                "127.0.0.1",
                "ESSAIM_MANAGEMENT_HOST",
                "127.0.0.1",
                "ESSAIM_PUBLIC_URL",
                url(),
                "ESSAIM_DB_URL",
                PostgresServer.jdbcUrl(ports.postgres(), DatabaseSetup.DATABASE),
                "ESSAIM_DB_API_PASSWORD",
                DatabaseAccount.API.password(),
                "ESSAIM_OIDC_URL",
                keycloakUrl() + "/realms/essaim",
                "ESSAIM_WEB_SECRET",
                DemoSecrets.WEB_CLIENT,
                "ESSAIM_SESSION_KEY",
                DemoSecrets.SESSION_KEY,
                "ESSAIM_SPA_DIRECTORY",
                spa.toString(),
                "ESSAIM_FILES_FOLDER",
                workspace.files().toAbsolutePath().toString());
    }

    /** With the account that owns the schema, which the serving API never sees. */
    private Map<String, String> preparationEnvironment() {
        var environment = new HashMap<>(apiEnvironment());
        environment.put("ESSAIM_DB_MIGRATOR_PASSWORD", DatabaseAccount.MIGRATOR.password());
        return environment;
    }

    private List<String> origins() {
        return ports.replicas().stream()
                .map(replica -> "http://localhost:" + replica.http())
                .toList();
    }

    private List<String> furtherOrigins() {
        var further = new ArrayList<>(origins().subList(1, origins().size()));
        further.add(LIVE_RELOAD_ORIGIN);
        return further;
    }
}
