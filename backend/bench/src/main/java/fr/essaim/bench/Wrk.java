package fr.essaim.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** HTTP load by wrk: each client sends its next request when it has the answer to the last. */
final class Wrk {
    /**
     * @param p50 milliseconds that half of the requests took at the most
     * @param failures answers of 400 and above, broken connections, time-outs
     */
    record Measure(long requests, double perSecond, double p50, double p99, long failures) {}

    private static final String SCRIPT = """
            local asked = {
            REQUESTS
            }
            local texts, turn = {}, 0
            function init(args)
              for i, each in ipairs(asked) do texts[i] = wrk.format("GET", each.path, each.headers) end
            end
            function request()
              turn = turn % #texts + 1
              return texts[turn]
            end
            function done(summary, latency, requests)
              local e = summary.errors
              io.write(string.format('\\n{"requests":%d,"seconds":%f,"p50":%f,"p99":%f,"failures":%d}\\n',
                summary.requests, summary.duration / 1e6, latency:percentile(50) / 1000, latency:percentile(99) / 1000,
                e.connect + e.read + e.write + e.status + e.timeout))
            end
            """;

    private final URI target;

    Wrk(URI target) {
        this.target = target;
    }

    Measure run(List<Request> requests, int clients, int seconds) {
        var script = Programs.script(
                ".lua",
                SCRIPT.replace("REQUESTS", requests.stream().map(Wrk::line).collect(Collectors.joining(",\n"))));
        String output = Programs.run(
                List.of("wrk", "-t1", "-c" + clients, "-d" + seconds + "s", "-s", script.toString(), target.toString()),
                Map.of());
        JsonNode json = Api.parse(output.substring(output.lastIndexOf("\n{")));
        long count = json.path("requests").asLong();
        return new Measure(
                count,
                count / json.path("seconds").asDouble(),
                json.path("p50").asDouble(),
                json.path("p99").asDouble(),
                json.path("failures").asLong());
    }

    private static String line(Request request) {
        String headers = request.headers().entrySet().stream()
                .map(header -> "[%s]=%s".formatted(quoted(header.getKey()), quoted(header.getValue())))
                .collect(Collectors.joining(", "));
        return "  { path = %s, headers = { %s } }".formatted(quoted(request.path()), headers);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
