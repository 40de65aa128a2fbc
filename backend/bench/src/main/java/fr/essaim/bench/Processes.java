package fr.essaim.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The stack's processes, through the launcher's control endpoint and Linux' {@code /proc}. */
final class Processes {
    private static final String API = "api-1";
    private static final String POSTGRES = "postgres";
    private static final String KEYCLOAK = "keycloak";

    /** Clock ticks of {@code /proc}, the same on every Linux. */
    private static final double TICKS_PER_SECOND = 100;

    /** CPU seconds since the start of the processes. */
    record Cpu(double api, double postgres) {
        Cpu since(Cpu former) {
            return new Cpu(api - former.api, postgres - former.postgres);
        }
    }

    private final Http http = new Http();
    private final URI control;

    Processes(URI control) {
        this.control = control;
    }

    Cpu cpu() {
        return new Cpu(cpuSeconds(API), cpuSeconds(POSTGRES));
    }

    /** Stops the API and starts it again: how long until it says that it is ready. */
    Duration restartApi() {
        post("/" + API + "/stop");
        Instant start = Instant.now();
        post("/" + API + "/start");
        return Duration.between(start, Instant.now());
    }

    long apiResidentMegabytes() {
        return tree(API).mapToLong(pid -> kilobytes(pid, "status", "VmRSS:")).sum() >> 10;
    }

    /** Of the launcher, the API, Keycloak and PostgreSQL together; memory that processes share counts once. */
    long stackMegabytes() {
        long launcher = ProcessHandle.current().parent().orElseThrow().pid();
        Stream<Long> pids = Stream.concat(
                Stream.of(launcher), Stream.of(API, POSTGRES, KEYCLOAK).flatMap(this::tree));
        return pids.mapToLong(pid -> kilobytes(pid, "smaps_rollup", "Pss:")).sum() >> 10;
    }

    private double cpuSeconds(String part) {
        return tree(part).mapToDouble(Processes::cpuSeconds).sum();
    }

    /** Of the process itself and of its ended children. */
    private static double cpuSeconds(long pid) {
        return lines(pid, "stat").stream()
                        .map(line -> line.substring(line.lastIndexOf(')') + 2).split(" "))
                        .mapToDouble(fields -> Stream.of(11, 12, 13, 14)
                                .mapToLong(field -> Long.parseLong(fields[field]))
                                .sum())
                        .sum()
                / TICKS_PER_SECOND;
    }

    private static long kilobytes(long pid, String file, String key) {
        return lines(pid, file).stream()
                .filter(line -> line.startsWith(key))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
    }

    /** Empty when the process has ended. */
    private static List<String> lines(long pid, String file) {
        Path path = Path.of("/proc", String.valueOf(pid), file);
        try {
            return Files.exists(path) ? Files.readAllLines(path) : List.of();
        } catch (IOException e) {
            if (Files.exists(path.resolveSibling("stat"))) {
                throw new UncheckedIOException(e);
            }
            return List.of();
        }
    }

    private Stream<Long> tree(String part) {
        return ProcessHandle.of(parts().required(part).asLong()).stream()
                .flatMap(root -> Stream.concat(Stream.of(root), root.descendants()))
                .map(ProcessHandle::pid);
    }

    /** Process numbers by part. */
    private JsonNode parts() {
        return Api.parse(http.get(URI.create(control + "/"), Map.of()).body());
    }

    private void post(String path) {
        var response = http.post(URI.create(control + path), "");
        if (response.statusCode() != 200) {
            throw new BenchFailed("The launcher answers to " + path + ": " + response.body());
        }
    }
}
