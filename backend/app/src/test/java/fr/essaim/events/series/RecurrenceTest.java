package fr.essaim.events.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import fr.essaim.communities.CommunityFixtures;
import fr.essaim.testing.HttpTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days that a rule gives, and the rules that are refused. */
@HttpTest
class RecurrenceTest {
    private UUID community = new UUID(0, 0);

    @BeforeEach
    void aCommunity() {
        community = SeriesFixtures.community(CommunityFixtures.newcomer());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=WEEKLY;BYDAY=MO;COUNT=3              | 2096-09-03 2096-09-10 2096-09-17",
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;COUNT=3   | 2096-09-10 2096-09-24 2096-10-08",
                "FREQ=WEEKLY;BYDAY=MO,TH;COUNT=3           | 2096-09-03 2096-09-06 2096-09-10",
                "FREQ=WEEKLY;BYDAY=MO;UNTIL=20960917       | 2096-09-03 2096-09-10 2096-09-17",
                "FREQ=MONTHLY;BYDAY=1MO;COUNT=3            | 2096-09-03 2096-10-01 2096-11-05",
                "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=-1;COUNT=2 | 2096-09-24 2096-10-29",
                "freq=daily;count=2                        | 2096-09-01 2096-09-02"
            })
    void theDaysOfARule(String rule, String days) {
        UUID series = SeriesFixtures.STAFF.create("event-series", draft(rule));

        assertThat(SeriesFixtures.board(SeriesFixtures.STAFF, series))
                .extracting(day -> day.split(" ")[0])
                .containsExactly(days.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=WEEKLY;BYDAY=MO                 | recurrence-endless",
                "FREQ=WEEKLY;BYDAY=MO;UNTIL=20960902  | recurrence-empty",
                "FREQ=DAILY;COUNT=201                 | recurrence-too-long",
                "FREQ=HOURLY;COUNT=3                  | recurrence-invalid",
                "FREQ=WEEKLY;BYHOUR=12;COUNT=3        | recurrence-invalid",
                "FREQ=WEEKLY;BYDAY=LU;COUNT=3         | recurrence-invalid",
                "FREQ=WEEKLY;COUNT=0                  | recurrence-invalid",
                "FREQ=WEEKLY;INTERVAL=-1;COUNT=3      | recurrence-invalid",
                "FREQ=WEEKLY;UNTIL=demain             | recurrence-invalid",
                "tous les lundis                      | recurrence-invalid"
            })
    void aRuleThatNeverEndsOrIsNone(String rule, String fault) {
        SeriesFixtures.STAFF
                .post("event-series", draft(rule))
                .then()
                .statusCode(400)
                .body("violations.code", contains(fault))
                .body("violations[0].pointer", is("/rule"));
    }

    @Test
    void aPeriodTurnedRoundOrTooLongAndNoTimesAtAll() {
        refused(Map.of("endsOn", "2096-08-31"), "/endsOn", "period");
        refused(Map.of("endsOn", "2099-09-02"), "/endsOn", "series-too-long");
        refused(
                Map.of("shortTimes", Map.of("startsLocal", "12:30:00", "endsLocal", "12:00:00")),
                "/shortTimes/endsLocal",
                "period");
        refused(Map.of("timeZone", "Europe/Nulle-Part"), "/timeZone", "time-zone");
        Map<String, Object> none = SeriesFixtures.draft(community);
        none.remove("shortTimes");
        none.remove("longTimes");
        SeriesFixtures.STAFF
                .post("event-series", none)
                .then()
                .statusCode(400)
                .body("violations.code", contains("slot-times-missing"));
    }

    private void refused(Map<String, Object> fields, String pointer, String fault) {
        var draft = new HashMap<>(SeriesFixtures.draft(community));
        draft.putAll(fields);
        SeriesFixtures.STAFF
                .post("event-series", draft)
                .then()
                .statusCode(400)
                .body("violations.pointer", contains(pointer))
                .body("violations.code", contains(fault));
    }

    private Map<String, Object> draft(String rule) {
        Map<String, Object> draft = SeriesFixtures.draft(community, "rule", rule);
        draft.remove("endsOn");
        return draft;
    }
}
