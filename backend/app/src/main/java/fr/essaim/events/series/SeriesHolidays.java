package fr.essaim.events.series;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Public holidays of France (article L. 3133-1 of the labour code), as a library knows them, and those of one part of it alone: Good
 * Friday and 26 December in Alsace and Moselle (L. 3134-13), the day that slavery was abolished overseas (L. 3422-2; decree 83-1003
 * for Mayotte).
 */
public enum SeriesHolidays {
    NONE(null),
    METROPOLE(null),
    ALSACE_MOSELLE(MonthDay.of(Month.DECEMBER, 26)),
    GUADELOUPE(MonthDay.of(Month.MAY, 27)),
    MARTINIQUE(MonthDay.of(Month.MAY, 22)),
    GUYANE(MonthDay.of(Month.JUNE, 10)),
    REUNION(MonthDay.of(Month.DECEMBER, 20)),
    MAYOTTE(MonthDay.of(Month.APRIL, 27)),
    SAINT_BARTHELEMY(MonthDay.of(Month.OCTOBER, 9)),
    SAINT_MARTIN(MonthDay.of(Month.MAY, 28));

    private static final String EASTER_MONDAY = "EASTER_MONDAY";

    /** A holiday of this part of the country alone. */
    private final @Nullable MonthDay own;

    SeriesHolidays(@Nullable MonthDay own) {
        this.own = own;
    }

    boolean has(LocalDate day) {
        return name(day, Locale.FRENCH).isPresent();
    }

    /** What this day is called, when it is a holiday. */
    Optional<String> name(LocalDate day, Locale language) {
        if (this == NONE) {
            return Optional.empty();
        }
        Optional<String> national = Calendar.of(day)
                .map(holiday -> holiday.getDescription(language))
                .findFirst();
        return national.isPresent() ? national : ownName(day, language.equals(Locale.FRENCH));
    }

    private Optional<String> ownName(LocalDate day, boolean french) {
        if (this == ALSACE_MOSELLE && Calendar.isGoodFriday(day)) {
            return Optional.of(french ? "Vendredi saint" : "Good Friday");
        }
        if (own == null || !MonthDay.from(day).equals(own)) {
            return Optional.empty();
        }
        if (this == ALSACE_MOSELLE) {
            return Optional.of(french ? "Saint-Étienne" : "St Stephen’s Day");
        }
        return Optional.of(french ? "Abolition de l’esclavage" : "Abolition of slavery");
    }

    /** The national holidays; read once, when first asked for. */
    private static final class Calendar {
        private static final HolidayManager FRANCE =
                HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FRANCE));

        static java.util.stream.Stream<Holiday> of(LocalDate day) {
            return FRANCE.getHolidays(Year.from(day)).stream()
                    .filter(holiday -> holiday.getDate().equals(day));
        }

        static boolean isGoodFriday(LocalDate day) {
            return of(day.plusDays(3))
                    .anyMatch(holiday -> holiday.getPropertiesKey().endsWith(EASTER_MONDAY));
        }
    }
}
