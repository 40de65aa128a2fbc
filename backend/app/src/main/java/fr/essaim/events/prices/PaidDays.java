package fr.essaim.events.prices;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The dates of an event that are paid for, in its own zone: each with any part of it; an end at midnight begins no other. */
record PaidDays(LocalDate first, int count) {
    static PaidDays of(Instant startsAt, Instant endsAt, ZoneId zone) {
        LocalDate first = LocalDate.ofInstant(startsAt, zone);
        // An event ends after it starts: the last instant that belongs to it is the one before its end.
        LocalDate last = LocalDate.ofInstant(endsAt.minusNanos(1), zone);
        return new PaidDays(first, Math.toIntExact(ChronoUnit.DAYS.between(first, last)) + 1);
    }
}
