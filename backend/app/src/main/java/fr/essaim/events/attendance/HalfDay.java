package fr.essaim.events.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** A morning or an afternoon of an event, as clocks show it where the event is. People sign for each that it touches. */
record HalfDay(LocalDate day, boolean morning) {
    private static final LocalTime NOON = LocalTime.of(13, 0);

    static List<HalfDay> of(Instant startsAt, Instant endsAt, ZoneId zone) {
        LocalDateTime starts = LocalDateTime.ofInstant(startsAt, zone);
        LocalDateTime ends = LocalDateTime.ofInstant(endsAt, zone);
        return starts.toLocalDate()
                .datesUntil(ends.toLocalDate().plusDays(1))
                .flatMap(day -> Stream.of(new HalfDay(day, true), new HalfDay(day, false)))
                .filter(half -> half.starts().isBefore(ends) && half.ends().isAfter(starts))
                .toList();
    }

    private LocalDateTime starts() {
        return morning ? day.atStartOfDay() : day.atTime(NOON);
    }

    private LocalDateTime ends() {
        return morning ? day.atTime(NOON) : day.plusDays(1).atStartOfDay();
    }
}
