package fr.essaim.shared.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackOffTest {
    @ParameterizedTest
    @CsvSource({"1, PT30S", "2, PT1M", "3, PT2M", "8, PT64M", "10, PT4H", "200, PT4H"})
    void theWaitDoublesUpToFourHoursAFifthMoreOrLess(int attempts, Duration expected) {
        var random = new Random(1);
        for (int i = 0; i < 1_000; i++) {
            assertThat(BackOff.after(attempts, random))
                    .isBetween(
                            expected.multipliedBy(8).dividedBy(10),
                            expected.multipliedBy(12).dividedBy(10));
        }
    }
}
