package fr.essaim.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every pair of states. */
class RecordStateTest {
    @ParameterizedTest
    @CsvSource({
        "DRAFT, IN_REVIEW WITHDRAWN",
        "IN_REVIEW, DRAFT VALIDATED WITHDRAWN",
        "VALIDATED, DRAFT PUBLISHED WITHDRAWN",
        "PUBLISHED, DRAFT WITHDRAWN",
        "WITHDRAWN, ''"
    })
    void movesAreThoseOfTheTable(RecordState from, String reachable) {
        for (RecordState to : RecordState.values()) {
            assertThat(from.canBecome(to))
                    .as("%s to %s", from, to)
                    .isEqualTo(List.of(reachable.split(" ")).contains(to.name()));
        }
    }
}
