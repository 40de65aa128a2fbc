package fr.essaim.events.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesHolidaysTest {
    @ParameterizedTest
    @CsvSource({
        "2026-01-01",
        "2026-04-06",
        "2026-05-01",
        "2026-05-08",
        "2026-05-14",
        "2026-05-25",
        "2026-07-14",
        "2026-08-15",
        "2026-11-01",
        "2026-11-11",
        "2026-12-25"
    })
    void theElevenOfTheLabourCode(LocalDate day) {
        for (SeriesHolidays calendar : SeriesHolidays.values()) {
            assertThat(calendar.has(day)).as(calendar.name()).isEqualTo(calendar != SeriesHolidays.NONE);
        }
    }

    @Test
    void elevenDaysAYearAndNoOther() {
        long days = LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .filter(SeriesHolidays.METROPOLE::has)
                .count();

        assertThat(days).isEqualTo(11);
    }

    @ParameterizedTest
    @CsvSource({
        "ALSACE_MOSELLE, 2026-04-03, Vendredi saint",
        "ALSACE_MOSELLE, 2026-12-26, Saint-Étienne",
        "GUADELOUPE, 2026-05-27, Abolition de l’esclavage",
        "MARTINIQUE, 2026-05-22, Abolition de l’esclavage",
        "GUYANE, 2026-06-10, Abolition de l’esclavage",
        "REUNION, 2026-12-20, Abolition de l’esclavage",
        "MAYOTTE, 2026-04-27, Abolition de l’esclavage",
        "SAINT_BARTHELEMY, 2026-10-09, Abolition de l’esclavage",
        "SAINT_MARTIN, 2026-05-28, Abolition de l’esclavage",
        "NOUVELLE_CALEDONIE, 2026-09-24, Fête de la citoyenneté",
        "POLYNESIE, 2027-03-05, Arrivée de l’Évangile",
        "POLYNESIE, 2027-03-26, Vendredi saint",
        "POLYNESIE, 2026-11-20, Matari’i i ni’a",
        "WALLIS_ET_FUTUNA, 2026-04-28, Saint Pierre Chanel",
        "WALLIS_ET_FUTUNA, 2026-06-29, Saints Pierre et Paul",
        "WALLIS_ET_FUTUNA, 2026-07-29, Fête du territoire"
    })
    void thoseOfOnePartOfTheCountryAreNotThoseOfTheOthers(SeriesHolidays calendar, LocalDate day, String name) {
        assertThat(calendar.name(day, Locale.FRENCH)).contains(name);
        assertThat(SeriesHolidays.METROPOLE.has(day)).isFalse();
    }

    @Test
    void polynesiaCelebratesItsAutonomyNoMore() {
        assertThat(SeriesHolidays.POLYNESIE.has(LocalDate.of(2026, 6, 29))).isFalse();
    }

    @Test
    void theirNamesAreInTheReadersLanguage() {
        LocalDate easterMonday = LocalDate.of(2026, 4, 6);

        assertThat(SeriesHolidays.METROPOLE.name(easterMonday, Locale.FRENCH)).contains("Lundi de Pâques");
        assertThat(SeriesHolidays.METROPOLE.name(easterMonday, Locale.ENGLISH)).contains("Easter Monday");
    }
}
