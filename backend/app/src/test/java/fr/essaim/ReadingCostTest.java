package fr.essaim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import fr.essaim.testing.Api;
import fr.essaim.testing.Contract;
import fr.essaim.testing.Contract.Operation;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Reads;
import fr.essaim.testing.Statements;
import fr.essaim.testing.Tokens;
import io.quarkus.arc.All;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** No read of the contract sends a number of SQL statements that grows with the page. A new one needs its {@link Reads}. */
@HttpTest
class ReadingCostTest {
    /** What a page or an object may cost: itself, the object above it, the caller's rights on it. */
    private static final long MOST = 3;

    /**
     * Boards; a kit held against a territory, with all it comes from, or printed with who answers for it; those that also judge
     * prices: the rules of the event, and who adheres; and an activity on a learner's path, which depends on all modules and on
     * what was done of them.
     */
    private static final Map<String, Long> DEARER = Map.ofEntries(
            Map.entry("getCommunityBoard", 5L),
            Map.entry("listFees", 4L),
            Map.entry("printFeeStatement", 4L),
            Map.entry("exportFeeWorkbook", 5L),
            Map.entry("getTrainingBoard", 4L),
            Map.entry("getLearnerActivity", 4L),
            Map.entry("checkKitFit", 4L),
            Map.entry("getKitLineage", 4L),
            Map.entry("exportTrainingPackage", 5L),
            Map.entry("printKitVersion", 4L),
            Map.entry("exportKitVersion", 4L),
            Map.entry("bindKitVersion", 4L));

    private final Api admin = Api.as(Tokens.admin());

    @Inject
    @All
    List<Reads> features;

    private Map<String, Supplier<String>> scenarios() {
        var all = new HashMap<String, Supplier<String>>();
        features.forEach(feature -> feature.byOperation()
                .forEach((operation, path) ->
                        assertThat(all.put(operation, path)).as(operation).isNull()));
        return all;
    }

    @Test
    void everyReadCostsAFewStatementsWhateverThePage() {
        Map<String, Supplier<String>> scenarios = scenarios();
        Map<String, Operation> reads = Contract.operations().stream()
                .filter(operation -> !operation.changes())
                .collect(Collectors.toMap(Operation::id, operation -> operation));
        assertThat(scenarios.keySet()).containsExactlyInAnyOrderElementsOf(reads.keySet());

        assertSoftly(softly -> reads.forEach((id, read) -> {
            String path = Objects.requireNonNull(scenarios.get(id)).get();
            if (read.lists()) {
                String page = path + (path.contains("?") ? "&" : "?") + "size=";
                softly.assertThat(items(page + 20)).as("items of %s", id).hasSizeGreaterThan(1);
                softly.assertThat(cost(page + 20)).as(id).isEqualTo(cost(page + 1));
            }
            softly.assertThat(cost(path)).as(id).isLessThanOrEqualTo(DEARER.getOrDefault(id, MOST));
        }));
    }

    private List<?> items(String path) {
        return admin.get(path).then().statusCode(200).extract().path("items");
    }

    /** The lesser of two: now and then a request also looks up its caller, who is remembered for two seconds. */
    private long cost(String path) {
        Runnable read = () -> admin.get(path).then().statusCode(200);
        read.run();
        return LongStream.generate(() -> Statements.during(read)).limit(2).min().orElseThrow();
    }
}
