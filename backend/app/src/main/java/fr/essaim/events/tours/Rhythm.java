package fr.essaim.events.tours;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** How often a tour stops. */
public enum Rhythm {
    MONTH(1),
    QUARTER(3),
    SEMESTER(6),
    /** As it comes. */
    FREE(0);

    private final int months;

    Rhythm(int months) {
        this.months = months;
    }

    /** The calendar's months, quarters or half-years that have days from one day to another; none when it is as it comes. */
    List<TourPeriod> periods(LocalDate first, LocalDate last) {
        return this == FREE
                ? List.of()
                : Stream.iterate(around(first), period -> !period.startsOn().isAfter(last), this::after)
                        .toList();
    }

    /** The period that a day lies in. */
    TourPeriod around(LocalDate day) {
        LocalDate first = day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % Math.max(1, months));
        return new TourPeriod(first, first.plusMonths(Math.max(1, months)).minusDays(1));
    }

    private TourPeriod after(TourPeriod period) {
        return around(period.endsOn().plusDays(1));
    }
}
