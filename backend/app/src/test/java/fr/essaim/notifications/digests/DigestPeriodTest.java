package fr.essaim.notifications.digests;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.notifications.MailCadence;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestPeriodTest {
    @ParameterizedTest
    @CsvSource({
        // Monday 23 November 2026, before and after seven in Paris
        "WEEKLY, 2026-11-23T05:59:00Z, Europe/Paris, 2026-W47, 2026-11-16T06:00:00Z",
        "WEEKLY, 2026-11-23T06:00:00Z, Europe/Paris, 2026-W48, 2026-11-23T06:00:00Z",
        "WEEKLY, 2026-11-29T22:00:00Z, Europe/Paris, 2026-W48, 2026-11-23T06:00:00Z",
        "DAILY, 2026-11-23T05:59:00Z, Europe/Paris, 2026-11-22, 2026-11-22T06:00:00Z",
        "DAILY, 2026-11-23T06:00:00Z, Europe/Paris, 2026-11-23, 2026-11-23T06:00:00Z",
        // The same instant where people live overseas
        "WEEKLY, 2026-11-23T06:00:00Z, Indian/Reunion, 2026-W48, 2026-11-23T03:00:00Z",
        "WEEKLY, 2026-11-23T06:00:00Z, America/Martinique, 2026-W47, 2026-11-16T11:00:00Z",
        "WEEKLY, 2026-11-22T20:00:00Z, Pacific/Noumea, 2026-W48, 2026-11-22T20:00:00Z",
        // Seven stays seven when the clocks change (25 October 2026)
        "DAILY, 2026-10-24T05:00:00Z, Europe/Paris, 2026-10-24, 2026-10-24T05:00:00Z",
        "DAILY, 2026-10-25T05:59:00Z, Europe/Paris, 2026-10-24, 2026-10-24T05:00:00Z",
        "DAILY, 2026-10-25T06:00:00Z, Europe/Paris, 2026-10-25, 2026-10-25T06:00:00Z",
        // The year of a week is the week's own
        "WEEKLY, 2027-01-01T12:00:00Z, Europe/Paris, 2026-W53, 2026-12-28T06:00:00Z"
    })
    void itEndsAtSevenInTheMorningWhereTheReaderLives(
            MailCadence cadence, Instant now, ZoneId zone, String name, Instant end) {
        assertThat(DigestPeriod.before(cadence, now, zone)).isEqualTo(new DigestPeriod(name, end));
    }
}
