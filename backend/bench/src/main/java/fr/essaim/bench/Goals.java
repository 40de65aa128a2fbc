package fr.essaim.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** What we promise, checked against what was measured; a goal whose figures were not measured says nothing. */
final class Goals {
    /** Where most goals are set. */
    static final int CLIENTS = 16;

    private static final int MANY_CLIENTS = 64;
    private static final double CONDITIONAL_GAIN = 1.3;
    private static final double GEO_MILLISECONDS = 20;
    private static final long API_MEGABYTES = 400;
    private static final long STACK_MEGABYTES = 1_800;
    private static final long READY_MILLISECONDS = 3_000;

    record Verdict(String goal, String measured, boolean met) {}

    private final List<Result> results;
    private final List<Verdict> verdicts = new ArrayList<>();

    private Goals(List<Result> results) {
        this.results = results;
    }

    static List<Verdict> check(List<Result> results, @Nullable Overall overall, long apiMegabytes) {
        var goals = new Goals(results);
        goals.ratio("list-exact", 0.60);
        goals.ratio("list-default", 0.30);
        goals.ratio("by-id", 0.30);
        goals.conditional();
        goals.geography();
        results.stream().map(result -> result.measured().name()).distinct().forEach(goals::flat);
        goals.below("API memory under load", apiMegabytes, API_MEGABYTES, "MB");
        if (overall != null) {
            goals.below("memory of the idle stack", overall.idleMegabytes(), STACK_MEGABYTES, "MB");
            goals.below("API ready", overall.ready().toMillis(), READY_MILLISECONDS, "ms");
        }
        return goals.verdicts;
    }

    private void ratio(String name, double least) {
        at(name, CLIENTS)
                .filter(result -> result.ratio() != null)
                .min(Comparator.comparingDouble(result -> Objects.requireNonNull(result.ratio())))
                .ifPresent(worst -> verdict(
                        "%s ≥ %.0f %% of pgbench".formatted(name, least * 100),
                        "%.0f %%".formatted(Objects.requireNonNull(worst.ratio()) * 100),
                        Objects.requireNonNull(worst.ratio()) >= least));
    }

    private void conditional() {
        worst("by-id-304", CLIENTS, result -> -result.http().perSecond())
                .flatMap(fresh -> at("by-id", CLIENTS)
                        .filter(full -> full.rows() == fresh.rows())
                        .findFirst()
                        .map(full -> fresh.http().perSecond() / full.http().perSecond()))
                .ifPresent(gain -> verdict(
                        "304 ≥ %.1f times as fast as 200".formatted(CONDITIONAL_GAIN),
                        "%.2f".formatted(gain),
                        gain >= CONDITIONAL_GAIN));
    }

    private void geography() {
        worst("geo-prefix", MANY_CLIENTS, result -> result.http().p99())
                .ifPresent(result -> verdict(
                        "geo-prefix p99 at %d clients < %.0f ms".formatted(MANY_CLIENTS, GEO_MILLISECONDS),
                        "%.1f ms".formatted(result.http().p99()),
                        result.http().p99() < GEO_MILLISECONDS));
    }

    /** Counting every row takes longer the more there are: that is what an exact total is. */
    private void flat(String name) {
        List<Result> bySize =
                at(name, CLIENTS).sorted(Comparator.comparingInt(Result::rows)).toList();
        if (bySize.size() < 2 || name.equals("list-exact")) {
            return;
        }
        double p50 = bySize.getLast().http().p50() / bySize.getFirst().http().p50();
        double p99 = bySize.getLast().http().p99() / bySize.getFirst().http().p99();
        verdict(
                "%s flat from %,d to %,d rows"
                        .formatted(
                                name, bySize.getFirst().rows(), bySize.getLast().rows()),
                "p50 × %.2f, p99 × %.2f".formatted(p50, p99),
                p50 < 1.5 && p99 < 1.5);
    }

    private void below(String what, long measured, long limit, String unit) {
        verdict("%s < %,d %s".formatted(what, limit, unit), "%,d %s".formatted(measured, unit), measured < limit);
    }

    private Optional<Result> worst(String name, int clients, ToDoubleFunction<Result> badness) {
        return at(name, clients).max(Comparator.comparingDouble(badness));
    }

    /** With the token check: every feature is on. */
    private java.util.stream.Stream<Result> at(String name, int clients) {
        return results.stream()
                .filter(result -> result.measured().name().equals(name)
                        && result.clients() == clients
                        && result.caller() != Caller.ANONYMOUS);
    }

    private void verdict(String goal, String measured, boolean met) {
        verdicts.add(new Verdict(goal, measured, met));
    }
}
