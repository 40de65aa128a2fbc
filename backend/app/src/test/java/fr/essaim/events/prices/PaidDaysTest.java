package fr.essaim.events.prices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaidDaysTest {
    @ParameterizedTest
    @CsvSource({
        "2020-02-11T09:00, 2020-02-11T17:00, Europe/Paris,   2020-02-11, 1",
        "2022-12-06T14:00, 2022-12-07T14:00, Europe/Paris,   2022-12-06, 2",
        "2020-02-11T18:00, 2020-02-12T00:00, Europe/Paris,   2020-02-11, 1",
        "2020-02-11T18:00, 2020-02-12T00:01, Europe/Paris,   2020-02-11, 2",
        "2020-02-11T00:00, 2020-02-11T00:30, Europe/Paris,   2020-02-11, 1",
        "2026-10-24T09:00, 2026-10-26T12:00, Europe/Paris,   2026-10-24, 3",
        "2026-03-02T20:00, 2026-03-02T22:00, Pacific/Tahiti, 2026-03-02, 1"
    })
    void everyDateWithAnyPartCountsInTheZoneOfTheEvent(
            LocalDateTime starts, LocalDateTime ends, ZoneId zone, LocalDate first, int count) {
        assertThat(PaidDays.of(
                        starts.atZone(zone).toInstant(), ends.atZone(zone).toInstant(), zone))
                .isEqualTo(new PaidDays(first, count));
    }
}
