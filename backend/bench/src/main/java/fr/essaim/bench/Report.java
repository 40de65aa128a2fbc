package fr.essaim.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The figures as Markdown that also reads well in a terminal. */
record Report(List<Result> results, @Nullable Overall overall, long apiMegabytes) {
    private static final List<String> HEADINGS = List.of(
            "case",
            "rows",
            "caller",
            "clients",
            "req/s",
            "p50 ms",
            "p99 ms",
            "pgbench/s",
            "ratio",
            "CPU µs API",
            "CPU µs PG");

    String text() {
        var lines = new ArrayList<List<String>>();
        lines.add(HEADINGS);
        results.forEach(result -> lines.add(line(result)));
        var goals = new ArrayList<List<String>>();
        goals.add(List.of("goal (partner, 16 clients unless said)", "measured", "met"));
        Goals.check(results, overall, apiMegabytes)
                .forEach(verdict ->
                        goals.add(List.of(verdict.goal(), verdict.measured(), verdict.met() ? "yes" : "NO")));
        return table(lines) + "\n" + table(goals);
    }

    void writeTo(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text());
        } catch (IOException e) {
            throw new BenchFailed("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    private static List<String> line(Result result) {
        Double pgbench = result.pgbench();
        Double ratio = result.ratio();
        String failures = result.http().failures() == 0
                ? ""
                : " (%,d failed!)".formatted(result.http().failures());
        return List.of(
                result.measured().name(),
                "%,d".formatted(result.rows()),
                result.caller().label(),
                String.valueOf(result.clients()),
                "%,.0f".formatted(result.http().perSecond()) + failures,
                "%.1f".formatted(result.http().p50()),
                "%.1f".formatted(result.http().p99()),
                pgbench == null ? "–" : "%,.0f".formatted(pgbench),
                ratio == null ? "–" : "%.0f %%".formatted(ratio * 100),
                "%,.0f".formatted(result.apiMicroseconds()),
                "%,.0f".formatted(result.postgresMicroseconds()));
    }

    private static String table(List<List<String>> lines) {
        int[] widths = IntStream.range(0, lines.getFirst().size())
                .map(column -> lines.stream()
                        .mapToInt(line -> line.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        var text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            text.append('|');
            for (int column = 0; column < widths.length; column++) {
                text.append(' ')
                        .append(pad(lines.get(i).get(column), widths[column]))
                        .append(" |");
            }
            text.append('\n');
            if (i == 0) {
                text.append('|');
                IntStream.of(widths)
                        .forEach(width ->
                                text.append(' ').append("-".repeat(width)).append(" |"));
                text.append('\n');
            }
        }
        return text.toString();
    }

    private static String pad(String cell, int width) {
        return cell + " ".repeat(width - cell.length());
    }
}
