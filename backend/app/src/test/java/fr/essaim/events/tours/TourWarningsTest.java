package fr.essaim.events.tours;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.shared.listing.Reference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is said of plans that may not hold, and what is not. */
class TourWarningsTest {
    private static final LocalDate TODAY = LocalDate.of(2020, 1, 6);

    private final List<TourHost> cites = IntStream.rangeClosed(1, 13)
            .mapToObj(number -> new TourHost(new UUID(1, number), "Cité " + number, null, null))
            .toList();

    @Test
    void thirteenStopsOnePerQuarterDoNotFitInTwelveQuarters() {
        var stops = new ArrayList<TourStop>();
        for (int i = 0; i < 13; i++) {
            stops.add(stop(stops.size(), LocalDate.of(2020, 2, 11).plusMonths(3L * Math.min(i, 11)), cites.get(i)));
        }
        stops.add(regional(stops.size(), LocalDate.of(2020, 11, 3)));

        List<TourWarning> warnings = warnings(Rhythm.QUARTER, stops);

        assertThat(warnings)
                .extracting(TourWarning::code)
                .containsExactly(TourWarningCode.MORE_STOPS_THAN_PERIODS, TourWarningCode.PERIOD_WITH_SEVERAL_STOPS);
        assertThat(said(warnings.getFirst()))
                .isEqualTo("13 étapes pour 12 trimestres : le programme ne tient pas à ce rythme.");
        assertThat(warnings.getFirst().pointers()).hasSize(13).doesNotContain("/stops/13");
        assertThat(said(warnings.get(1))).isEqualTo("2 étapes sur la même période : 4e trimestre 2022.");
        assertThat(warnings.get(1).in(Locale.ENGLISH).sentence())
                .isEqualTo("2 stops in the same period: 4th quarter of 2022.");
        assertThat(warnings.get(1).pointers()).containsExactly("/stops/11", "/stops/12");
    }

    @Test
    void aStopWhoseDateIsNearNeedsAHost() {
        List<TourStop> stops =
                List.of(stop(0, LocalDate.of(2020, 2, 11), null), stop(1, LocalDate.of(2020, 6, 2), null));

        List<TourWarning> warnings = only(TourWarningCode.STOP_WITHOUT_HOST, warnings(Rhythm.FREE, stops));

        assertThat(warnings).hasSize(1);
        assertThat(warnings.getFirst().pointers()).containsExactly("/stops/0");
        assertThat(said(warnings.getFirst())).isEqualTo("L’étape 1 (11 février 2020) n’a pas de territoire hôte.");
    }

    @Test
    void territoriesWithoutAStopAreNamed() {
        List<TourStop> stops = IntStream.range(0, 12)
                .mapToObj(i -> stop(i, LocalDate.of(2020, 2, 11).plusMonths(3L * i), cites.get(i)))
                .toList();

        List<TourWarning> warnings = warnings(Rhythm.QUARTER, stops);

        assertThat(warnings).hasSize(1);
        assertThat(said(warnings.getFirst())).isEqualTo("Un territoire n’accueille encore aucune étape : Cité 13.");
        assertThat(said(warnings(Rhythm.FREE, List.of()).getFirst()))
                .startsWith("13 territoires n’accueillent encore aucune étape : Cité 1, Cité 2");
    }

    @Test
    void periodsToComeWithoutAStopAreSaidThoseThatPassedAreNot() {
        LocalDate later = LocalDate.of(2022, 8, 1);

        List<TourWarning> warnings = only(
                TourWarningCode.PERIOD_WITHOUT_STOP,
                TourWarnings.of(tour(Rhythm.QUARTER), List.of(), List.of(), later));

        assertThat(warnings)
                .extracting(TourWarningsTest::said)
                .containsExactly("Aucune étape : 3e trimestre 2022.", "Aucune étape : 4e trimestre 2022.");
        assertThat(TourWarnings.of(tour(Rhythm.FREE), List.of(), List.of(), TODAY))
                .isEmpty();
    }

    @Test
    void aStopOutsideTheTourAndAHostOutsideTheProgrammeAreSaid() {
        var stranger = new TourHost(new UUID(2, 1), "Ailleurs", null, null);

        List<TourWarning> warnings = warnings(Rhythm.FREE, List.of(stop(0, LocalDate.of(2023, 1, 4), stranger)));

        assertThat(only(TourWarningCode.STOP_OUTSIDE_TOUR, warnings)).hasSize(1);
        assertThat(only(TourWarningCode.HOST_NOT_ENROLLED, warnings))
                .extracting(TourWarningsTest::said)
                .containsExactly("L’étape 1 : Ailleurs ne participe pas, ou plus, au programme.");
    }

    @Test
    void quartersAreThoseOfTheCalendar() {
        assertThat(Rhythm.QUARTER.periods(LocalDate.of(2020, 2, 11), LocalDate.of(2020, 7, 1)))
                .containsExactly(
                        new TourPeriod(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 3, 31)),
                        new TourPeriod(LocalDate.of(2020, 4, 1), LocalDate.of(2020, 6, 30)),
                        new TourPeriod(LocalDate.of(2020, 7, 1), LocalDate.of(2020, 9, 30)));
        assertThat(Rhythm.SEMESTER.around(LocalDate.of(2020, 12, 31)).startsOn())
                .isEqualTo("2020-07-01");
        assertThat(Rhythm.MONTH.periods(LocalDate.of(2020, 1, 31), LocalDate.of(2020, 3, 1)))
                .hasSize(3);
    }

    private List<TourWarning> warnings(Rhythm rhythm, List<TourStop> stops) {
        return TourWarnings.of(tour(rhythm), stops, cites, TODAY);
    }

    private static List<TourWarning> only(TourWarningCode code, List<TourWarning> warnings) {
        return warnings.stream().filter(warning -> warning.code() == code).toList();
    }

    private static String said(TourWarning warning) {
        return warning.in(Locale.FRENCH).sentence();
    }

    private static TourStop stop(int index, LocalDate day, @Nullable TourHost host) {
        return new TourStop(new UUID(3, index), index + 1, "Thème", day, day, true, false, host, null);
    }

    private static TourStop regional(int index, LocalDate day) {
        return new TourStop(new UUID(3, index), index + 1, "Journée", day, day, true, true, null, null);
    }

    private static TourDetails tour(Rhythm rhythm) {
        LocalDate first = LocalDate.of(2020, 1, 1);
        LocalDate last = LocalDate.of(2022, 12, 31);
        return new TourDetails(
                new UUID(0, 1),
                0,
                TourState.DRAFT,
                null,
                "Tour",
                "Résumé",
                null,
                null,
                null,
                null,
                new Reference(new UUID(0, 2), "Centre"),
                null,
                "Europe/Paris",
                first,
                last,
                rhythm,
                30,
                rhythm.periods(first, last),
                List.of(),
                List.of(),
                List.of(),
                false,
                Instant.EPOCH,
                Instant.EPOCH,
                List.of());
    }
}
