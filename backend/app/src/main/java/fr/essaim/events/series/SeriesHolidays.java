package fr.essaim.events.series;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Public holidays of France (article L. 3133-1 of the labour code), as a library knows them, and those of one part of it alone: Good
 * Friday and 26 December in Alsace and Moselle (L. 3134-13), the day that slavery was abolished overseas (L. 3422-2; decree 83-1003
 * for Mayotte), and what the collectivities of the Pacific celebrate (their own labour codes; in Polynesia 20 November took the place
 * of 29 June for 2026).
 */
public enum SeriesHolidays {
    NONE,
    METROPOLE,
    ALSACE_MOSELLE(new Own(MonthDay.of(Month.DECEMBER, 26), "Saint-Étienne", "St Stephen’s Day")),
    GUADELOUPE(abolition(Month.MAY, 27)),
    MARTINIQUE(abolition(Month.MAY, 22)),
    GUYANE(abolition(Month.JUNE, 10)),
    REUNION(abolition(Month.DECEMBER, 20)),
    MAYOTTE(abolition(Month.APRIL, 27)),
    SAINT_BARTHELEMY(abolition(Month.OCTOBER, 9)),
    SAINT_MARTIN(abolition(Month.MAY, 28)),
    NOUVELLE_CALEDONIE(new Own(MonthDay.of(Month.SEPTEMBER, 24), "Fête de la citoyenneté", "Citizenship Day")),
    POLYNESIE(
            new Own(MonthDay.of(Month.MARCH, 5), "Arrivée de l’Évangile", "Arrival of the Gospel"),
            new Own(MonthDay.of(Month.NOVEMBER, 20), "Matari’i i ni’a", "Matari’i i ni’a")),
    WALLIS_ET_FUTUNA(
            new Own(MonthDay.of(Month.APRIL, 28), "Saint Pierre Chanel", "St Peter Chanel"),
            new Own(MonthDay.of(Month.JUNE, 29), "Saints Pierre et Paul", "Sts Peter and Paul"),
            new Own(MonthDay.of(Month.JULY, 29), "Fête du territoire", "Territory Day"));

    /** A holiday of one part of the country alone. */
    private record Own(MonthDay day, String french, String english) {}

    private static final Set<SeriesHolidays> WITH_GOOD_FRIDAY = EnumSet.of(ALSACE_MOSELLE, POLYNESIE);
    private static final String EASTER_MONDAY = "EASTER_MONDAY";

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of, of records
    private final List<Own> own;

    SeriesHolidays(Own... own) {
        this.own = List.of(own);
    }

    private static Own abolition(Month month, int day) {
        return new Own(MonthDay.of(month, day), "Abolition de l’esclavage", "Abolition of slavery");
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
        if (WITH_GOOD_FRIDAY.contains(this) && Calendar.isGoodFriday(day)) {
            return Optional.of(french ? "Vendredi saint" : "Good Friday");
        }
        return own.stream()
                .filter(holiday -> holiday.day().equals(MonthDay.from(day)))
                .map(holiday -> french ? holiday.french() : holiday.english())
                .findFirst();
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
