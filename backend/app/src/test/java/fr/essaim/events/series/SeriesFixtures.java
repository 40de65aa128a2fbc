package fr.essaim.events.series;

import fr.essaim.communities.CommunityFixtures;
import fr.essaim.events.EventFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.Tokens;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The Mondays of a community from September 2096 to June 2097: 43, two of them public holidays. */
final class SeriesFixtures {
    static final Api STAFF = Api.as(Tokens.staff());

    static final String FIRST = "2096-09-03";
    static final String SECOND = "2096-09-10";
    static final String EASTER_MONDAY = "2097-04-01";

    private SeriesFixtures() {}

    static UUID community(Api facilitator) {
        return CommunityFixtures.community("Lundis", "PUBLIC", "OPEN", facilitator);
    }

    static Map<String, Object> draft(UUID community, Object... fields) {
        var draft = new HashMap<String, Object>();
        draft.put("title", "Les lundis");
        draft.put("summary", "Chaque lundi midi, en visioconférence.");
        draft.put("communityId", community);
        draft.put("organisationId", EventFixtures.organisation());
        draft.put("visibility", "PUBLIC");
        draft.put("rule", "FREQ=WEEKLY;BYDAY=MO");
        draft.put("startsOn", "2096-09-01");
        draft.put("endsOn", "2097-06-30");
        draft.put("holidays", "METROPOLE");
        draft.put("shortTimes", Map.of("startsLocal", "12:00:00", "endsLocal", "12:30:00"));
        draft.put("longTimes", Map.of("startsLocal", "11:30:00", "endsLocal", "12:30:00"));
        draft.put("mode", "ONLINE");
        draft.put("link", "https://visio.example.org/lundis");
        draft.put("wheelchair", "UNKNOWN");
        for (int i = 0; i < fields.length; i += 2) {
            draft.put(fields[i].toString(), fields[i + 1]);
        }
        return draft;
    }

    static UUID published(Map<String, Object> draft) {
        UUID series = STAFF.create("event-series", draft);
        STAFF.act("event-series/" + series, "publish", Map.of()).then().statusCode(200);
        return series;
    }

    /** The path of the slot of a day. */
    static String slot(UUID series, String day) {
        return "series-slots/" + read(STAFF, series).path("slots.find { it.day == '" + day + "' }.id");
    }

    /** What has become of each day, in order. */
    static List<String> board(Api reader, UUID series) {
        return read(reader, series).path("slots.collect { it.day + ' ' + it.state }");
    }

    /** When a day takes place, for each kind. */
    static List<String> times(Api reader, UUID series, String day) {
        return read(reader, series)
                .path("slots.find { it.day == '" + day
                        + "' }.times.collect { it.kind + ' ' + it.startsAt + ' ' + it.startsLocal }");
    }

    /** A published event of a community on the first day. */
    static UUID eventOf(UUID community) {
        return EventFixtures.published(EventFixtures.draft(
                "Déjà prévu",
                "format",
                "PRACTICE_EXCHANGE",
                "communityId",
                community,
                "startsLocal",
                FIRST + "T11:30:00",
                "endsLocal",
                FIRST + "T12:30:00"));
    }

    /** What is a part of an object and is written under its version. */
    static Response put(Api writer, String object, String part, Object body) {
        return writer.request()
                .contentType("application/json")
                .header("If-Match", STAFF.get(object).header("ETag"))
                .body(body)
                .put(object + "/" + part);
    }

    private static ExtractableResponse<Response> read(Api reader, UUID series) {
        return reader.get("event-series/" + series + "/slots")
                .then()
                .statusCode(200)
                .extract();
    }

    /** The id of a flash topic that was accepted. */
    static UUID accepted(Api member, UUID community, String title) {
        UUID id = proposed(member, community, title, "FLASH_TOPIC");
        STAFF.act("contributions/" + id, "accept", Map.of()).then().statusCode(200);
        return id;
    }

    static UUID proposed(Api member, UUID community, String title, String kind) {
        return member.create(
                "communities/" + community + "/contributions",
                Map.of("kind", kind, "title", title, "text", "Trois essais, *deux* réussites."));
    }

    static Map<String, Object> plan(String title, String kind) {
        return Map.of("title", title, "format", "PRACTICE_EXCHANGE", "kind", kind);
    }

    /** The id of an event that takes place in a free slot. */
    static UUID publishedIn(String slot, String title) {
        String event = STAFF.post(slot + "/plan", plan(title, "SHORT"))
                .then()
                .statusCode(200)
                .extract()
                .path("event.id");
        EventFixtures.publish(UUID.fromString(event));
        return UUID.fromString(event);
    }
}
