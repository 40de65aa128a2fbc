package fr.essaim.notifications.digests;

import fr.essaim.notifications.MailCadence;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/**
 * The period that a digest closes, where its reader lives: it ends at seven in the morning, on Mondays for the weekly one.
 *
 * @param name of the day or week that begins there; each has one digest at the most
 * @param end what was told before it belongs in the digest
 */
record DigestPeriod(String name, Instant end) {
    private static final LocalTime HOUR = LocalTime.of(7, 0);

    /** The last period that has ended. */
    static DigestPeriod before(MailCadence cadence, Instant now, ZoneId zone) {
        ZonedDateTime here = now.atZone(zone);
        LocalDate day = here.toLocalTime().isBefore(HOUR) ? here.toLocalDate().minusDays(1) : here.toLocalDate();
        if (cadence != MailCadence.WEEKLY) {
            return new DigestPeriod(
                    day.toString(), day.atTime(HOUR).atZone(zone).toInstant());
        }
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        String week = "%d-W%02d"
                .formatted(monday.get(IsoFields.WEEK_BASED_YEAR), monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        return new DigestPeriod(week, monday.atTime(HOUR).atZone(zone).toInstant());
    }
}
