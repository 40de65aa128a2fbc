package fr.essaim.events.calendars;

import static fr.essaim.communities.CommunityFixtures.community;
import static fr.essaim.communities.CommunityFixtures.join;
import static fr.essaim.communities.CommunityFixtures.newcomer;
import static fr.essaim.events.EventFixtures.STAFF;
import static fr.essaim.events.EventFixtures.VISITOR;
import static fr.essaim.events.EventFixtures.draft;
import static fr.essaim.events.EventFixtures.onSite;
import static fr.essaim.events.EventFixtures.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import java.io.StringReader;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Feeds are read back by parsers that had no part in writing them. */
@HttpTest
class EventFeedTest {
    private final Api facilitator = newcomer();
    private final Api member = newcomer();

    @Test
    void anEventStaysAtNoonInParisBeforeAndAfterTheClocksChange() {
        UUID before =
                published(draft("Lundi", "startsLocal", "2099-10-19T12:00:00", "endsLocal", "2099-10-19T12:30:00"));
        UUID after =
                published(draft("Lundi", "startsLocal", "2099-10-26T12:00:00", "endsLocal", "2099-10-26T12:30:00"));

        assertThat(one(VISITOR, before).getDateStart().getValue()).isEqualTo(at("2099-10-19T10:00:00Z"));
        assertThat(one(VISITOR, after).getDateStart().getValue()).isEqualTo(at("2099-10-26T11:00:00Z"));
        assertThat(text(VISITOR, "events/" + after + "/calendar"))
                .contains("DTSTART;TZID=Europe/Paris:20991026T120000", "BEGIN:VTIMEZONE", "TZID:Europe/Paris");
    }

    @Test
    void theRulesOfOverseasZonesTravelToo() {
        UUID event = published(draft("Papeete", "timeZone", "Pacific/Tahiti"));

        assertThat(text(VISITOR, "events/" + event + "/calendar")).contains("TZID:Pacific/Tahiti");
        assertThat(one(VISITOR, event).getDateStart().getValue()).isEqualTo(at("2099-03-02T21:30:00Z"));
    }

    @Test
    void aChangeOfTimeRaisesTheSequenceUnderTheSameUid() {
        UUID id = published(draft("Déplacé"));
        VEvent first = one(VISITOR, id);

        STAFF.put("events/" + id, draft("Déplacé", "startsLocal", "2099-03-02T11:00:00"))
                .then()
                .statusCode(200);

        VEvent second = one(VISITOR, id);
        assertThat(second.getUid().getValue())
                .isEqualTo(first.getUid().getValue())
                .isEqualTo(id.toString());
        assertThat(second.getSequence().getValue())
                .isGreaterThan(first.getSequence().getValue());
    }

    @Test
    void aCancelledEventIsToldAsCancelled() {
        UUID id = published(draft("Annulé"));

        STAFF.act("events/" + id, "cancel", Map.of("reason", "Salle indisponible"));

        assertThat(one(VISITOR, id).getStatus()).isEqualTo(Status.cancelled());
        VISITOR.get("events/" + id + "/schema-org").then().body("eventStatus", is("https://schema.org/EventCancelled"));
    }

    @Test
    void roomAndLinkAreForThoseWhoTakePart() {
        UUID online = published(draft("Visio", "link", "https://visio.example.org/secret"));
        UUID room = published(onSite("Salle", "wheelchair", "YES", "room", "Salle dérobée"));

        for (String feed : new String[] {"calendar", "schema-org"}) {
            assertThat(text(VISITOR, "events/" + online + "/" + feed)).doesNotContain("secret");
            assertThat(text(VISITOR, "events/" + room + "/" + feed)).doesNotContain("dérobée");
        }
        assertThat(text(VISITOR, "event-feeds/calendar?q=visio")).doesNotContain("secret");
        assertThat(text(VISITOR, "event-feeds/open-agenda?q=visio")).doesNotContain("secret");
        assertThat(text(STAFF, "events/" + online + "/calendar")).contains("secret");
    }

    @Test
    void draftsAndMembersOnlyEventsAreInNoFeedOfOthers() {
        UUID community = community("Fermée aux feux", "PUBLIC", "OPEN", facilitator);
        join(member, community);
        UUID hidden = published(draft("Braises", "communityId", community, "visibility", "MEMBERS"));
        STAFF.create("events", draft("Braises en projet", "communityId", community));

        for (String feed : new String[] {"calendar", "atom", "open-agenda"}) {
            String address = "event-feeds/" + feed + "?communityId=" + community;
            assertThat(text(VISITOR, address)).doesNotContain("Braises");
            assertThat(text(member, address)).contains("Braises").doesNotContain("projet");
        }
        VISITOR.get("events/" + hidden + "/calendar").then().statusCode(404);
        VISITOR.get("events/" + hidden + "/schema-org").then().statusCode(404);
    }

    @Test
    void aFeedThatDidNotChangeIsNotSentAgain() {
        published(draft("Immuable"));
        String address = "event-feeds/calendar?q=immuable";
        String tag = VISITOR.get(address).header("ETag");

        VISITOR.request().header("If-None-Match", tag).get(address).then().statusCode(304);
        published(draft("Immuable ou presque"));
        VISITOR.request().header("If-None-Match", tag).get(address).then().statusCode(200);
    }

    @Test
    void anAtomReaderFindsTheEvents() throws FeedException {
        UUID id = published(draft("À suivre"));

        var feed = new SyndFeedInput().build(new StringReader(text(VISITOR, "event-feeds/atom?q=suivre")));

        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getEntries()).anySatisfy(entry -> {
            assertThat(entry.getUri()).isEqualTo("urn:uuid:" + id);
            assertThat(entry.getTitle()).isEqualTo("À suivre");
            assertThat(entry.getLink()).endsWith("/evenements/" + id);
        });
    }

    @Test
    void schemaOrgTellsHowOneAttendsAndWhetherAWheelchairGetsIn() {
        UUID onSite = published(onSite("Sur place", "wheelchair", "YES"));
        UUID online = published(draft("À distance"));

        VISITOR.get("events/" + onSite + "/schema-org")
                .then()
                .statusCode(200)
                .contentType("application/ld+json")
                .body("'@type'", is("Event"))
                .body("eventAttendanceMode", is("https://schema.org/OfflineEventAttendanceMode"))
                .body("startDate", is("2099-03-02T11:30:00+01:00"))
                .body("location", hasSize(1))
                .body("location[0].amenityFeature.value", is(true));
        VISITOR.get("events/" + online + "/schema-org")
                .then()
                .body("location[0].'@type'", is("VirtualLocation"))
                .body("location[0]", not(hasKey("amenityFeature")));
    }

    @Test
    void openAgendaGetsTimingsInTheEventsOwnTime() {
        UUID id = published(onSite("Ouverte à tous", "wheelchair", "NO"));

        VISITOR.get("event-feeds/open-agenda?q=ouverte a tous")
                .then()
                .statusCode(200)
                .body("events.uid", equalTo(List.of(id.toString())))
                .body("events[0].timings[0].begin", is("2099-03-02T11:30:00+01:00"))
                .body("events[0].attendanceMode", is(1))
                .body("events[0].accessibility.mi", is(false));
    }

    private static VEvent one(Api reader, UUID event) {
        ICalendar calendar =
                Biweekly.parse(text(reader, "events/" + event + "/calendar")).first();
        assertThat(calendar.getEvents()).hasSize(1);
        return calendar.getEvents().getFirst();
    }

    private static String text(Api reader, String address) {
        // Long lines are folded in a calendar: unfolded, they say what they say.
        return reader.get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .replace("\r\n ", "")
                .replace("\r\n\t", "");
    }

    private static Date at(String instant) {
        return Date.from(Instant.parse(instant));
    }
}
