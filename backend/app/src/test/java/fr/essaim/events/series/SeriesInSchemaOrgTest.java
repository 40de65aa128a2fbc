package fr.essaim.events.series;

import static fr.essaim.communities.CommunityFixtures.newcomer;
import static fr.essaim.events.EventFixtures.VISITOR;
import static fr.essaim.events.series.SeriesFixtures.EASTER_MONDAY;
import static fr.essaim.events.series.SeriesFixtures.FIRST;
import static fr.essaim.events.series.SeriesFixtures.SECOND;
import static fr.essaim.events.series.SeriesFixtures.STAFF;
import static fr.essaim.events.series.SeriesFixtures.community;
import static fr.essaim.events.series.SeriesFixtures.draft;
import static fr.essaim.events.series.SeriesFixtures.published;
import static fr.essaim.events.series.SeriesFixtures.publishedIn;
import static fr.essaim.events.series.SeriesFixtures.slot;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An event tells search engines of its series. */
@HttpTest
class SeriesInSchemaOrgTest {
    private final Api facilitator = newcomer();

    /** What the event of the first day says of its series. */
    private static ValidatableResponse described(UUID series) {
        UUID event = publishedIn(slot(series, FIRST), "Premier lundi");
        return VISITOR.get("events/" + event + "/schema-org").then().statusCode(200);
    }

    @Test
    void anEventOfASeriesSaysWhenItComesBackAndWhenItDoesNot() {
        UUID series = published(draft(community(facilitator)));
        STAFF.act(slot(series, SECOND), "skip", Map.of("reason", "Séminaire"))
                .then()
                .statusCode(200);

        described(series)
                .body("superEvent.'@type'", is("EventSeries"))
                .body("superEvent.'@id'", endsWith("/series/" + series))
                .body("superEvent.name", is("Les lundis"))
                .body("superEvent.eventSchedule.'@type'", is("Schedule"))
                .body("superEvent.eventSchedule.repeatFrequency", is("P1W"))
                .body("superEvent.eventSchedule.byDay", contains("https://schema.org/Monday"))
                .body("superEvent.eventSchedule.startDate", is("2096-09-01"))
                .body("superEvent.eventSchedule.endDate", is("2097-06-30"))
                .body("superEvent.eventSchedule.scheduleTimezone", is("Europe/Paris"))
                .body("superEvent.eventSchedule.exceptDate", hasItems(SECOND, EASTER_MONDAY));
    }

    @Test
    void aRuleThatAScheduleCannotSayIsNotSaid() {
        UUID series = published(draft(community(facilitator), "rule", "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1"));
        String first = STAFF.get("event-series/" + series + "/slots").path("slots[0].day");
        UUID event = publishedIn(slot(series, first), "Premier du mois");

        VISITOR.get("events/" + event + "/schema-org")
                .then()
                .body("superEvent.name", is("Les lundis"))
                .body("superEvent.eventSchedule", nullValue());
    }

    @Test
    void aSeriesThatNotEverybodyMayKnowOfIsNotTold() {
        UUID series = published(draft(community(facilitator), "visibility", "SIGNED_IN"));
        UUID event = publishedIn(slot(series, FIRST), "Premier lundi");

        STAFF.get("events/" + event + "/schema-org").then().statusCode(200).body("superEvent", nullValue());
    }
}
