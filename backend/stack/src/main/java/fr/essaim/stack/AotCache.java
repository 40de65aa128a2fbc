package fr.essaim.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a JDK 25 learnt about the API in one training run: classes loaded and linked, methods worth compiling. With it the API
 * is ready in a third of the time. Made once per build; doing without it is slower, never wrong.
 */
record AotCache(ApiPackage api, Path file) {
    private static final List<String> VISITS = List.of(
            "/",
            "/api/v1/session",
            "/api/v1/territories?size=20",
            "/api/v1/territories?q=saint&sort=-population",
            "/api/v1/geo-units?q=saint&size=10",
            "/api/v1/organisations?size=20",
            "/api/v1/programmes?size=20",
            "/api/v1/geo-vintages",
            "/api/v1/me",
            "/api/v1/territories?nonsense=1");

    static AotCache of(ApiPackage api, Path cache) {
        return new AotCache(api, cache.resolve("api-" + api.fingerprint() + ".aot"));
    }

    /** The options to start with: none while there is no cache. */
    List<String> options() {
        return Files.exists(file) ? List.of("-XX:AOTCache=" + file, "-Xlog:aot=off", "-Xlog:cds=off") : List.of();
    }

    /**
     * Runs the API once to learn from it, unless that was done or this JDK cannot. It must find its database, but not
     * Keycloak.
     */
    void makeOnce(Map<String, String> environment, Workspace workspace, Servers servers, Progress progress) {
        if (!Java.makesAotCaches() || Files.exists(file)) {
            return;
        }
        progress.say("Training the API's start-up cache, once per build");
        Path part = file.resolveSibling(file.getFileName() + ".part");
        var trainee = new ApiServer(
                "api-training",
                api,
                new Ports.Replica(FreePort.find(), FreePort.find()),
                environment,
                workspace,
                Duration.ofSeconds(2));
        // Profiles would have the optimising compiler take half the processor during each start. Without them it is
        // ready a
        // second earlier; what the start ran hot stays less optimised, a fifth of the speed of the cheapest requests.
        trainee.use(Stream.concat(ApiPackage.QUICK_COMPILER.stream(), Stream.of("-XX:AOTCacheOutput=" + part))
                .toList());
        Child process = servers.launch(trainee);
        try {
            Health.await(process, trainee.managementAt("/health/live"), Duration.ofMinutes(1));
            VISITS.forEach(path -> Health.status(trainee.at(path)));
            // What its start is waited for by.
            Health.status(trainee.managementAt("/health/ready"));
            // The JVM writes the cache while it ends.
            servers.expectEnd(trainee);
            process.stop(Duration.ofMinutes(3));
            removeFormer();
            Files.move(part, file);
        } catch (CannotStart | IOException e) {
            progress.say("No start-up cache could be made; the API starts without (see " + workspace.log("api-training")
                    + ")");
        } finally {
            servers.stop(trainee);
        }
    }

    private void removeFormer() throws IOException {
        try (Stream<Path> files = Files.list(file.resolveSibling("."))) {
            for (Path former :
                    files.filter(each -> each.toString().endsWith(".aot")).toList()) {
                Files.delete(former);
            }
        }
    }
}
