package fr.essaim.stack;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One replica of the API. */
final class ApiServer implements Part {
    /** Waits at the most for the requests in flight when it is stopped. */
    static final Duration GRACE = Duration.ofSeconds(20);

    private final String name;
    private final ApiPackage api;
    private final Ports.Replica ports;
    private final Map<String, String> environment;
    private final Workspace workspace;
    private final Duration patience;
    private volatile List<String> jvmOptions = List.of();

    ApiServer(
            String name,
            ApiPackage api,
            Ports.Replica ports,
            Map<String, String> environment,
            Workspace workspace,
            Duration patience) {
        this.name = name;
        this.api = api;
        this.ports = ports;
        this.environment = new HashMap<>(environment);
        this.environment.put("ESSAIM_HTTP_PORT", String.valueOf(ports.http()));
        this.environment.put("ESSAIM_MANAGEMENT_PORT", String.valueOf(ports.management()));
        // Of glibc's arenas each thread would get one of its own, and give nothing back.
        this.environment.put("MALLOC_ARENA_MAX", "2");
        this.workspace = workspace;
        this.patience = patience;
    }

    /** For the launches to come. */
    void use(List<String> furtherJvmOptions) {
        jvmOptions = furtherJvmOptions;
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + ports.http() + path);
    }

    URI managementAt(String path) {
        return URI.create("http://127.0.0.1:" + ports.management() + path);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Child launch() {
        return Child.start(name, api.command(jvmOptions, List.of()), environment, api.folder(), workspace.log(name));
    }

    @Override
    public void awaitReady(Child process) {
        Health.await(process, managementAt("/health/ready"), Duration.ofMinutes(2));
    }

    @Override
    public void stop(Child process) {
        process.stop(patience);
    }
}
