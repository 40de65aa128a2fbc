package fr.essaim.bench;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The command line. */
final class Options {
    List<Case> cases = Cases.ALL;
    List<Integer> rows = List.of(10_000, 1_000_000);
    List<Integer> clients = List.of(1, 16, 64);
    List<Caller> callers = List.of(Caller.PARTNER, Caller.ANONYMOUS);
    int seconds = 10;
    int warmUp = 60;
    boolean overall = true;

    /** Said by `make bench` before it starts a stack for nothing. */
    boolean checkOnly;

    Path output = Path.of(".data", "bench", "report.md");

    private Options() {}

    static String usage() {
        return """
                BENCH="[case ...] [options]" make bench

                Cases, all of them when none is named:
                %s

                  --clients N,...   at a time (1,16,64)
                  --rows N,...      territories, and if asked for resources, and people up to 100000 (10000,1000000)
                  --as WHO,...      partner, anonymous (both, anonymous at 16 clients only; a person where nobody else is answered)
                  --seconds N       for each measure (10)
                  --warm-up N       seconds before the first measure of a case (60), a sixth of it once more rows are in
                  --cases-only      neither start-up time nor memory
                  --output FILE     Markdown (.data/bench/report.md)""".formatted(Cases.ALL.stream()
                .map(each -> "  %-17s %s".formatted(each.name(), each.title()))
                .collect(Collectors.joining("\n")));
    }

    static Options parse(String... arguments) {
        var options = new Options();
        Deque<String> rest = new ArrayDeque<>(Arrays.asList(arguments));
        var named = new ArrayList<Case>();
        while (!rest.isEmpty()) {
            String word = rest.removeFirst();
            if (word.startsWith("-")) {
                options.take(word, rest);
            } else {
                named.add(Cases.named(word));
            }
        }
        if (!named.isEmpty()) {
            options.cases = List.copyOf(named);
        }
        return options;
    }

    private void take(String word, Deque<String> rest) {
        switch (word) {
            case "--clients" -> clients = list(word, rest, Integer::valueOf);
            case "--rows" -> rows = list(word, rest, Integer::valueOf);
            case "--as" -> callers = list(word, rest, who -> Caller.valueOf(who.toUpperCase(Locale.ROOT)));
            case "--seconds" -> seconds = list(word, rest, Integer::valueOf).getFirst();
            case "--warm-up" -> warmUp = list(word, rest, Integer::valueOf).getFirst();
            case "--cases-only" -> overall = false;
            case "--check" -> checkOnly = true;
            case "--output" -> output = list(word, rest, Path::of).getFirst();
            default -> throw new BenchFailed("There is no option " + word + ".\n\n" + usage());
        }
    }

    private static <T> List<T> list(String word, Deque<String> rest, Function<String, T> read) {
        String value = rest.isEmpty() ? "" : rest.removeFirst();
        try {
            return Arrays.stream(value.split(",", -1)).map(read).toList();
        } catch (IllegalArgumentException e) {
            throw new BenchFailed(word + " cannot be \"" + value + "\".\n\n" + usage(), e);
        }
    }

    /** With more rows in the database only its cache is cold, no longer the API's code. */
    int warmUp(int number) {
        return number == rows.getFirst() ? warmUp : Math.ceilDiv(warmUp, 6);
    }

    /** Anonymous requests are for comparison: where nobody asked for them alone, at one number of clients. */
    boolean measures(Caller caller, int number) {
        return caller != Caller.ANONYMOUS || callers.size() == 1 || number == Goals.CLIENTS;
    }
}
