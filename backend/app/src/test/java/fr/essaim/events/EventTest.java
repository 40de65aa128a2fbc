package fr.essaim.events;

import static fr.essaim.communities.CommunityFixtures.newcomer;
import static fr.essaim.events.EventFixtures.STAFF;
import static fr.essaim.events.EventFixtures.VISITOR;
import static fr.essaim.events.EventFixtures.agenda;
import static fr.essaim.events.EventFixtures.draft;
import static fr.essaim.events.EventFixtures.onSite;
import static fr.essaim.events.EventFixtures.publish;
import static fr.essaim.events.EventFixtures.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.communities.CommunityFixtures;
import fr.essaim.communities.cycles.CycleFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.FileSender;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Persons;
import fr.essaim.testing.Statements;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HttpTest
class EventTest {
    private static final byte[] POINT = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @Test
    void anEventIsWrittenPublishedAndRead() {
        UUID id = STAFF.create("events", onSite("Rencontre", "wheelchair", "YES", "provisions", List.of("CAPTIONS")));
        VISITOR.get("events/" + id).then().statusCode(404);
        STAFF.get("events/" + id)
                .then()
                .body("actions", contains("UPDATE", "PUBLISH", "CANCEL", "DUPLICATE", "READ_REGISTRATIONS"));

        publish(id);

        VISITOR.get("events/" + id)
                .then()
                .statusCode(200)
                .body("state", is("PUBLISHED"))
                .body("timeZone", is("Europe/Paris"))
                .body("startsAt", is("2099-03-02T10:30:00Z"))
                .body("startsLocal", is("2099-03-02T11:30:00"))
                .body("languages", contains("fr"))
                .body("provisions", contains("CAPTIONS"))
                .body("place", is("Maison des associations"))
                .body("organisers", hasSize(0))
                .body("notices", hasSize(0))
                .body("actions", hasSize(0));
        STAFF.get("events/" + id)
                .then()
                .body(
                        "actions",
                        contains("UPDATE", "CANCEL", "DUPLICATE", "REGISTER", "READ_REGISTRATIONS", "REGISTER_OTHERS"))
                .body("organisers.displayName", contains("Sacha Leroy"));
    }

    @Test
    void theRoomAndTheLinkAreForThoseWhoTakePart() {
        UUID hybrid = published(hybrid());
        STAFF.request()
                .contentType("application/json")
                .header("If-Match", STAFF.get("events/" + hybrid).header("ETag"))
                .body(agenda())
                .put("events/" + hybrid + "/agenda")
                .then()
                .statusCode(200)
                .body("agenda.room", contains("Hall", null));

        for (Api outsider : List.of(VISITOR, newcomer())) {
            outsider.get("events/" + hybrid)
                    .then()
                    .statusCode(200)
                    .body("joins", is(false))
                    .body("room", nullValue())
                    .body("link", nullValue())
                    .body("agenda.room", contains(null, null));
            assertThat(outsider.request()
                            .accept("text/csv")
                            .get("events?q=hybride")
                            .asString())
                    .contains("Hybride")
                    .doesNotContain("salon", "Salle 2");
        }
        STAFF.get("events/" + hybrid).then().body("room", is("Salle 2")).body("joins", is(true));
    }

    private static Map<String, Object> hybrid() {
        Map<String, Object> draft = onSite("Hybride", "wheelchair", "NO");
        draft.put("mode", "HYBRID");
        draft.put("link", "https://visio.example.org/salon");
        return draft;
    }

    @ParameterizedTest
    @CsvSource({
        "title, ' ', 400, /title",
        "summary, ' ', 400, /summary",
        "endsLocal, 2099-03-02T11:30:00, 400, /endsLocal",
        "endsLocal, 2099-03-02T10:30:00, 400, /endsLocal",
        "endsLocal, 2099-05-04T11:30:00, 400, /endsLocal",
        "endsLocal, hier, 400, /endsLocal",
        "timeZone, Europe/Nulle-Part, 400, /timeZone",
        "timeZone, UTC+1, 400, /timeZone",
        "mode, SUR_PLACE, 400, /mode",
        "place, Ici, 400, /place",
        "room, Ici, 400, /room",
        "link, http://visio.example.org, 400, /link",
        "capacity, 0, 400, /capacity",
        "visibility, MEMBERS, 400, /communityId",
        "registrationClosesLocal, 2099-03-02T13:00:00, 400, /registrationClosesLocal",
        "communityId, 0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e, 422, /communityId",
        "groupId, 0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e, 422, /groupId",
        "cycleYearId, 0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e, 422, /cycleYearId",
        "programmeId, 0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e, 422, /programmeId",
        "territoryId, 0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e, 422, /territoryId",
        "organisationId, 0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e, 422, /organisationId",
        "imageId, 0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e, 422, /imageId",
    })
    void badInputIsNamed(String field, String value, int status, String pointer) {
        Object typed = field.equals("capacity") ? Integer.valueOf(value) : value;
        STAFF.post("events", draft("Mauvais", field, typed))
                .then()
                .statusCode(status)
                .body("violations[0].pointer", is(pointer));
    }

    @Test
    void anEventOnSiteHasNoLink() {
        Map<String, Object> draft = onSite("Mauvais");
        draft.put("link", "https://visio.example.org");
        STAFF.post("events", draft).then().statusCode(400).body("violations[0].pointer", is("/link"));
    }

    @Test
    void nobodyIsAskedToAPlaceWithoutKnowingWhetherTheyGetIn() {
        UUID id = STAFF.create("events", onSite("Accès inconnu"));

        STAFF.act("events/" + id, "publish", Map.of())
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("/wheelchair"))
                .body("violations[0].code", is("wheelchair-unknown"));
        STAFF.put("events/" + id, onSite("Accès connu", "wheelchair", "NO"))
                .then()
                .statusCode(200);
        publish(id);
        STAFF.put("events/" + id, onSite("Accès inconnu")).then().statusCode(422);
    }

    @Test
    void unknownIsNeverFoundAsYes() {
        String word = UUID.randomUUID().toString();
        published(onSite(word + " oui", "wheelchair", "YES"));
        published(onSite(word + " non", "wheelchair", "NO"));
        published(draft(word + " inconnu"));

        VISITOR.get("events?wheelchair=YES&q=" + word).then().body("items.title", contains(word + " oui"));
        VISITOR.get("events?wheelchair=UNKNOWN&q=" + word).then().body("items", hasSize(1));
        VISITOR.get("events?wheelchair=YES&wheelchair=NO&q=" + word).then().body("items", hasSize(2));
    }

    @Test
    void aListIsNarrowedAndSortedBothWays() {
        String word = UUID.randomUUID().toString();
        published(draft(word + " b", "startsLocal", "2099-05-04T12:00:00", "endsLocal", "2099-05-04T12:30:00"));
        published(draft(word + " a", "format", "FLASH", "languages", List.of("en")));

        VISITOR.get("events?q=" + word).then().body("items.format", contains("FLASH", "WEBINAR"));
        VISITOR.get("events?sort=-startsAt&q=" + word).then().body("items.format", contains("WEBINAR", "FLASH"));
        VISITOR.get("events?sort=title&q=" + word).then().body("items.title", contains(word + " a", word + " b"));
        VISITOR.get("events?format=FLASH&language=en&mode=ONLINE&state=PUBLISHED&q=" + word)
                .then()
                .body("items", hasSize(1));
        // An event counts where it overlaps.
        VISITOR.get("events?from=2099-05-04T10:10:00Z&to=2099-05-04T10:20:00Z&q=" + word)
                .then()
                .body("items.title", contains(word + " b"));
        VISITOR.get("events?from=2099-05-04T10:30:00Z&q=" + word).then().body("items", hasSize(0));
        STAFF.get("events?mine=true&q=" + word).then().body("items", hasSize(2));
        VISITOR.get("events?cadence=weekly").then().statusCode(400);
    }

    @Test
    void aLifeGoesOneWayAndCalendarsHearOfIt() {
        UUID id = STAFF.create("events", draft("Vie"));
        String event = "events/" + id;
        STAFF.act(event, "close", Map.of()).then().statusCode(409).body("from", is("DRAFT"));
        STAFF.put(event, draft("Vie", "startsLocal", "2099-03-02T11:00:00"))
                .then()
                .body("sequence", is(0));
        publish(id);
        STAFF.put(event, draft("Autre vie", "startsLocal", "2099-03-02T11:00:00"))
                .then()
                .body("sequence", is(0));
        STAFF.put(event, draft("Autre vie", "startsLocal", "2099-03-02T11:15:00"))
                .then()
                .body("sequence", is(1));
        STAFF.act(event, "close", Map.of()).then().statusCode(422).body("violations[0].code", is("event-not-over"));
        STAFF.act(event, "cancel", Map.of("reason", " ")).then().statusCode(400);

        STAFF.act(event, "cancel", Map.of("reason", "Salle indisponible"))
                .then()
                .statusCode(200)
                .body("sequence", is(2))
                .body("actions", contains("DUPLICATE", "READ_REGISTRATIONS"));
        VISITOR.get(event).then().body("state", is("CANCELLED")).body("reason", is("Salle indisponible"));
        STAFF.put(event, draft("Vie")).then().statusCode(409);
        STAFF.act(event, "publish", Map.of()).then().statusCode(409);
    }

    @Test
    void twoWritersDoNotOverwriteEachOther() {
        String event = "events/" + STAFF.create("events", draft("Deux"));
        String read = STAFF.get(event).header("ETag");
        STAFF.put(event, draft("Un")).then().statusCode(200);

        STAFF.request()
                .contentType("application/json")
                .header("If-Match", read)
                .body(agenda())
                .put(event + "/agenda")
                .then()
                .statusCode(412);
        STAFF.request()
                .contentType("application/json")
                .body(draft("Trois"))
                .put(event)
                .then()
                .statusCode(428);
    }

    @Test
    void anImageIsDescribedAndSeenWithItsEvent() {
        var sender = new FileSender(STAFF);
        UUID image = sender.send("point.png", POINT, "Un point dans le vide");
        UUID text = sender.send("note.txt", "Note".getBytes(StandardCharsets.UTF_8));
        String content = "attachments/" + image + "/content";

        STAFF.post("events", draft("Illustré", "imageId", text))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", is("/imageId"));
        UUID id = STAFF.create("events", draft("Illustré", "imageId", image));
        VISITOR.get(content).then().statusCode(404);
        publish(id);
        VISITOR.get("events/" + id).then().body("image.alternativeText", is("Un point dans le vide"));
        VISITOR.get(content).then().statusCode(200);
        STAFF.put("events/" + id, draft("Sans image")).then().body("image", nullValue());
        VISITOR.get(content).then().statusCode(404);
    }

    @Test
    void aDuplicateIsADraftAtAnotherTimeWithItsAgenda() {
        UUID id = published(draft("Modèle", "registrationClosesLocal", "2099-03-01T18:00:00"));
        STAFF.request()
                .contentType("application/json")
                .header("If-Match", STAFF.get("events/" + id).header("ETag"))
                .body(agenda())
                .put("events/" + id + "/agenda")
                .then()
                .statusCode(200);

        // After the clocks change: local times stay what they are.
        UUID copy = STAFF.create(
                "events/" + id + "/duplicate", Map.of("startsLocal", "2099-06-01T11:30:00", "title", "Copie"));

        STAFF.get("events/" + copy)
                .then()
                .body("state", is("DRAFT"))
                .body("title", is("Copie"))
                .body("startsAt", is("2099-06-01T09:30:00Z"))
                .body("endsLocal", is("2099-06-01T12:30:00"))
                .body("registration.closesLocal", is("2099-05-31T18:00:00"))
                .body("agenda.title", contains("Accueil", "Table ronde"))
                .body("agenda[1].startsLocal", is("2099-06-01T11:45:00"))
                .body("agenda[1].parts.name", contains("Ada Martin", "Lina Petit"));
        VISITOR.post("events/" + id + "/duplicate", Map.of("startsLocal", "2099-06-01T11:30:00"))
                .then()
                .statusCode(401);
    }

    @Test
    void aDuplicateHasAnImageOfItsOwn() {
        UUID image = new FileSender(STAFF).send("point.png", POINT, "Un point dans le vide");
        UUID id = STAFF.create("events", draft("Illustré", "imageId", image));

        UUID copy = STAFF.create("events/" + id + "/duplicate", Map.of("startsLocal", "2099-06-01T11:30:00"));
        String copied = STAFF.get("events/" + copy)
                .then()
                .body("image.alternativeText", is("Un point dans le vide"))
                .body("image.id", not(is(image.toString())))
                .extract()
                .path("image.id");
        STAFF.get("events/" + id).then().body("image.id", is(image.toString()));

        // The first may let its image go: the copy keeps its own, seen by whoever sees the copy.
        STAFF.put("events/" + id, draft("Sans image")).then().statusCode(200);
        publish(copy);
        VISITOR.get("attachments/" + copied + "/content").then().statusCode(200);
    }

    @Test
    void anEventIsCreatedOnceForAKey() {
        Map<String, Object> draft = draft("Une fois");
        String first = STAFF.request()
                .contentType("application/json")
                .header("Idempotency-Key", "evenement-1")
                .body(draft)
                .post("events")
                .header("Location");
        STAFF.request()
                .contentType("application/json")
                .header("Idempotency-Key", "evenement-1")
                .body(draft)
                .post("events")
                .then()
                .statusCode(201)
                .header("Location", first);
    }

    @Test
    void organisersAreNamedWhoLetThemselvesBeFound() {
        Api hidden = newcomer();
        Api shown = newcomer();
        Persons.show(hidden, "NOBODY");
        Persons.show(shown, "SIGNED_IN");
        Api organiser = newcomer();
        String event =
                "events/" + STAFF.create("events", draft("Organisé", "organiserIds", List.of(Persons.id(organiser))));

        organiser
                .put(event, draft("À deux", "organiserIds", List.of(Persons.id(organiser), Persons.id(shown))))
                .then()
                .statusCode(200)
                .body("organisers", hasSize(2));
        organiser
                .put(event, draft("À trois", "organiserIds", List.of(Persons.id(hidden))))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("/organiserIds"));
        organiser.put(event, draft("Encore")).then().body("organisers", hasSize(2));
        newcomer().get(event).then().statusCode(404);
    }

    @Test
    void aYearWithEventsIsNotDropped() {
        UUID community = CommunityFixtures.community("Cyclique", "PUBLIC", "OPEN", newcomer());
        UUID year = CycleFixtures.yearOf(community);
        STAFF.create("events", draft("De l’année", "communityId", community, "cycleYearId", year));
        String cycle =
                "cycles/" + STAFF.get("communities/" + community + "/cycles").path("items[0].id");

        STAFF.put(
                        cycle,
                        Map.of(
                                "name",
                                "Neuf",
                                "years",
                                List.of(Map.of("theme", "Autre", "startsOn", "2030-01-01", "endsOn", "2030-12-31"))))
                .then()
                .statusCode(409)
                .body("code", is("year-in-use"));
    }

    @Test
    void aListCostsOneStatementWhateverItsSize() {
        Runnable reading = () -> STAFF.get("events?size=50").then().statusCode(200);
        reading.run();
        assertThat(Statements.leastDuring(reading)).isEqualTo(1);
        VISITOR.get("events").then().body("items.state", not(hasItem("DRAFT")));
    }
}
