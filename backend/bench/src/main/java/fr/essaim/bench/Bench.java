package fr.essaim.bench;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The command behind `make bench`; runs inside a stack that the launcher started on data of its own. */
public final class Bench {
    private static final int WARM_UP_CLIENTS = 16;

    /** How many of a case's requests pgbench gets to choose from. */
    private static final int OVERHEARD = 20;

    private final Options options;
    private final Environment environment;
    private final Database database;
    private final Processes processes;
    private final List<Result> results = new ArrayList<>();
    private long apiMegabytes;

    private Bench(Options options, Environment environment, Database database) {
        this.options = options;
        this.environment = environment;
        this.database = database;
        this.processes = new Processes(environment.control());
    }

    public static void main(String[] arguments) {
        if (List.of(arguments).contains("--help")) {
            System.out.println(Options.usage());
            return;
        }
        try {
            var options = Options.parse(arguments);
            if (options.checkOnly) {
                return;
            }
            var environment = Environment.read();
            try (var database = new Database(environment)) {
                new Bench(options, environment, database).run();
            }
        } catch (BenchFailed e) {
            System.err.println("\n" + e.getMessage());
            System.exit(1);
        }
    }

    private void run() {
        Overall overall = options.overall ? overall() : null;
        for (int rows : options.rows) {
            say("Filling up to %,d territories".formatted(rows));
            new TerritoryRows(database).fillUpTo(rows);
            if (options.cases.stream().anyMatch(each -> each.name().startsWith("resources"))) {
                say("Filling up to %,d resources".formatted(rows));
                new ResourceRows(database).fillUpTo(rows);
            }
            if (options.cases.stream().anyMatch(each -> each.name().startsWith("event"))) {
                say("Filling up to %,d events".formatted(rows));
                new EventRows(database).fillUpTo(rows);
            }
            if (options.cases.stream().anyMatch(each -> each.name().startsWith("expertise"))) {
                int people = Math.min(rows, ExpertiseRows.MOST);
                say("Filling up to %,d people in the directory of expertise".formatted(people));
                new ExpertiseRows(database).fillUpTo(people);
            }
            options.cases.forEach(each -> measure(each, rows));
        }
        var report = new Report(results, overall, apiMegabytes);
        report.writeTo(options.output);
        System.out.println("\n" + report.text());
    }

    private Overall overall() {
        say("Memory at rest, and three starts of the API");
        long idle = processes.stackMegabytes();
        Duration ready = Stream.generate(processes::restartApi)
                .limit(3)
                .sorted()
                .skip(1)
                .findFirst()
                .orElseThrow();
        return new Overall(ready, idle);
    }

    private void measure(Case each, int rows) {
        boolean warm = false;
        for (Caller caller : each.callers(options.callers)) {
            var api = new Api(environment, caller);
            List<String> paths = each.requests().paths(database, api);
            List<List<SentStatement>> statements = overhear(each, api, paths);
            if (!warm && options.warmUp > 0) {
                int seconds = options.warmUp(rows);
                say("%s: warming up for %d s".formatted(each.name(), seconds));
                load(each, api, paths, WARM_UP_CLIENTS, seconds);
                warm = true;
            }
            options.clients.stream().filter(n -> options.measures(caller, n)).forEach(clients -> {
                var result = measure(each, rows, api, paths, clients, statements);
                results.add(result);
                say("%s, %,d rows, %s, %d clients: %,.0f requests/s"
                        .formatted(
                                each.name(),
                                rows,
                                caller.label(),
                                clients,
                                result.http().perSecond()));
            });
        }
    }

    private Result measure(
            Case each, int rows, Api api, List<String> paths, int clients, List<List<SentStatement>> statements) {
        List<Request> requests = requests(each, api, paths);
        var wrk = new Wrk(environment.api());
        Processes.Cpu before = processes.cpu();
        Wrk.Measure http = wrk.run(requests, clients, options.seconds);
        Processes.Cpu used = processes.cpu().since(before);
        apiMegabytes = Math.max(apiMegabytes, processes.apiResidentMegabytes());
        return new Result(each, rows, api.caller(), clients, http, pgbench(statements, clients), used);
    }

    /** Nothing to compare with where requests are answered from memory, or where PostgreSQL alone times out as well. */
    private @Nullable Double pgbench(List<List<SentStatement>> statements, int clients) {
        try {
            return statements.isEmpty() ? null : new Pgbench(environment).run(statements, clients, options.seconds);
        } catch (BenchFailed e) {
            say("pgbench gives up with %d clients".formatted(clients));
            return null;
        }
    }

    private void load(Case each, Api api, List<String> paths, int clients, int seconds) {
        new Wrk(environment.api()).run(requests(each, api, paths), clients, seconds);
    }

    private static List<Request> requests(Case each, Api api, List<String> paths) {
        Map<String, String> headers = api.headers();
        return paths.stream()
                .map(path -> new Request(path, each.conditional() ? withTag(api, path, headers) : headers))
                .toList();
    }

    private static Map<String, String> withTag(Api api, String path, Map<String, String> headers) {
        String tag = api.get(path, headers).headers().firstValue("ETag").orElse("none");
        var all = new HashMap<>(headers);
        all.put("If-None-Match", tag);
        return all;
    }

    /** What each of the first requests sends to PostgreSQL; requests that are answered from memory send nothing. */
    private List<List<SentStatement>> overhear(Case each, Api api, List<String> paths) {
        List<Request> some = requests(each, api, paths.stream().limit(OVERHEARD).toList());
        var log = new StatementLog(database);
        return log.during(() -> some.stream()
                .map(request -> log.of(() -> send(each, api, request)))
                .filter(statements -> !statements.isEmpty())
                .toList());
    }

    private static void send(Case each, Api api, Request request) {
        HttpResponse<String> response = api.get(request.path(), request.headers());
        if (response.statusCode() != each.expectedStatus()) {
            throw new BenchFailed("%s answers %d, not %d: %s"
                    .formatted(request.path(), response.statusCode(), each.expectedStatus(), response.body()));
        }
    }

    private static void say(String text) {
        System.out.println("  " + text);
    }
}
