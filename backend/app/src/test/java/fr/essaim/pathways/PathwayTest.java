package fr.essaim.pathways;

import static fr.essaim.pathways.PathwayFixtures.STAFF;
import static fr.essaim.pathways.PathwayFixtures.draft;
import static fr.essaim.pathways.PathwayFixtures.move;
import static fr.essaim.pathways.PathwayFixtures.open;
import static fr.essaim.pathways.PathwayFixtures.pathway;
import static fr.essaim.pathways.PathwayFixtures.phase;
import static fr.essaim.pathways.PathwayFixtures.plan;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.communities.CommunityFixtures;
import fr.essaim.events.EventFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Persons;
import fr.essaim.testing.Tokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@HttpTest
class PathwayTest {
    private final Api visitor = Api.anonymous();

    @Test
    void aPathwayGoesFromItsDraftToItsEnd() {
        UUID id = pathway("De bout en bout", List.of());
        visitor.get("experience-pathways/" + id).then().statusCode(404);
        STAFF.get("experience-pathways/" + id)
                .then()
                .body("state", equalTo("DRAFT"))
                .body("callClosesAt", equalTo("2097-01-31T22:59:59Z"))
                .body("callClosesLocal", equalTo("2097-01-31T23:59:59"))
                .body("organisations.name", contains("Porteuse"));
        move(id, "open-call");
        visitor.get("experience-pathways/" + id)
                .then()
                .statusCode(200)
                .body("callOpen", equalTo(true))
                .body("team", empty())
                .body("warnings", empty())
                .body("actions", empty());
        move(id, "close-call", "open-call", "close-call", "start");
        STAFF.act("experience-pathways/" + id, "open-call", Map.of())
                .then()
                .statusCode(409)
                .body("from", equalTo("RUNNING"));
        move(id, "complete", "archive");
        visitor.get("experience-pathways?q=bout").then().body("items", empty());
        visitor.get("experience-pathways?q=bout&state=ARCHIVED").then().body("items.id", contains(id.toString()));
        STAFF.put("experience-pathways/" + id, draft("Trop tard")).then().statusCode(409);
    }

    @Test
    void itsTeamWritesItAndNobodyElse() {
        Api coach = CommunityFixtures.newcomer();
        Api stranger = CommunityFixtures.newcomer();
        UUID id = pathway("D’une équipe", List.of(coach));
        stranger.get("experience-pathways/" + id).then().statusCode(404);
        coach.get("experience-pathways?q=equipe").then().body("items.id", hasItem(id.toString()));
        coach.put("experience-pathways/" + id, draft("D’une équipe, revu"))
                .then()
                .statusCode(200)
                .body("team.id", contains(Persons.id(coach).toString()));
        move(id, "open-call");
        stranger.put("experience-pathways/" + id, draft("Volé")).then().statusCode(403);
        stranger.post("experience-pathways", draft("À moi")).then().statusCode(403);
        Api.as(Tokens.service("partner", "programmes:write"))
                .post("experience-pathways", draft("D’un outil"))
                .then()
                .statusCode(201);
    }

    @Test
    void aCallNeedsADeadlineToCome() {
        UUID none = pathway("Sans date", List.of(), "callClosesLocal", "");
        STAFF.act("experience-pathways/" + none, "open-call", Map.of()).then().statusCode(422);
        UUID past = pathway("Passé", List.of(), "callClosesLocal", "2020-01-31T12:00:00");
        STAFF.act("experience-pathways/" + past, "open-call", Map.of())
                .then()
                .statusCode(422)
                .body("violations[0].code", equalTo("call-deadline-past"));
        UUID open = open("Ouvert", List.of());
        STAFF.put("experience-pathways/" + open, draft("Ouvert", "callClosesLocal", ""))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/callClosesLocal"));
    }

    @Test
    void aDeadlineThatComesTwiceIsTheSecond() {
        UUID id = pathway("Heure d’hiver", List.of(), "callClosesLocal", "2026-10-25T02:30:00");
        STAFF.get("experience-pathways/" + id).then().body("callClosesAt", equalTo("2026-10-25T01:30:00Z"));
        UUID cayenne =
                pathway("Cayenne", List.of(), "callClosesLocal", "2026-10-25T02:30:00", "timeZone", "America/Cayenne");
        STAFF.get("experience-pathways/" + cayenne).then().body("callClosesAt", equalTo("2026-10-25T05:30:00Z"));
    }

    @Test
    void whatIsIncoherentIsRefusedAtItsField() {
        STAFF.post("experience-pathways", draft("À l’envers", "endsOn", "2096-01-01"))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/endsOn"));
        STAFF.post("experience-pathways", draft("Sans personne", "organisationIds", List.of()))
                .then()
                .statusCode(400);
        STAFF.post("experience-pathways", draft("De membres", "visibility", "MEMBERS"))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/visibility"));
        for (String field : List.of("programmeId", "communityId", "trainingId")) {
            STAFF.post("experience-pathways", draft("Inconnu", field, UUID.randomUUID()))
                    .then()
                    .statusCode(422)
                    .body("violations[0].pointer", equalTo("/" + field));
        }
        STAFF.post("experience-pathways", draft("Inconnue", "organisationIds", List.of(UUID.randomUUID())))
                .then()
                .statusCode(422);
    }

    @Test
    void onlyMembersFindWhatIsForMembers() {
        Api facilitator = CommunityFixtures.newcomer();
        UUID community = CommunityFixtures.community("Pionniers", "PUBLIC", "OPEN", facilitator);
        UUID id = open("Entre membres", List.of(), "visibility", "MEMBERS", "communityId", community);
        visitor.get("experience-pathways/" + id).then().statusCode(404);
        Api someone = CommunityFixtures.newcomer();
        someone.get("experience-pathways/" + id).then().statusCode(404);
        CommunityFixtures.join(someone, community);
        someone.get("experience-pathways/" + id).then().statusCode(200);
        UUID signedIn = open("Entre connectés", List.of(), "visibility", "SIGNED_IN");
        visitor.get("experience-pathways/" + signedIn).then().statusCode(404);
        visitor.get("experience-pathways?q=connectes").then().body("items", empty());
    }

    @Test
    void aPublicPathwayIsFoundThoughItsCommunityIsNot() {
        Api facilitator = CommunityFixtures.newcomer();
        UUID community = CommunityFixtures.community("Entre nous", "MEMBERS_ONLY", "ON_REQUEST", facilitator);
        UUID id = open("Au grand jour", List.of(), "communityId", community);
        visitor.get("experience-pathways/" + id).then().statusCode(200).body("community", nullValue());
        visitor.get("experience-pathways?q=grand").then().body("items[0].community", nullValue());
        facilitator.get("experience-pathways/" + id).then().body("community.name", equalTo("Entre nous"));
        STAFF.get("experience-pathways/" + id).then().body("community.name", equalTo("Entre nous"));
    }

    @Test
    void phasesCarryEventsAndMayOverlap() {
        UUID id = open("En phases", List.of());
        UUID within = EventFixtures.published(EventFixtures.draft(
                "Session", "startsLocal", "2097-05-12T09:00:00", "endsLocal", "2097-05-12T17:00:00"));
        UUID outside = EventFixtures.published(EventFixtures.draft(
                "Ailleurs", "startsLocal", "2097-12-12T09:00:00", "endsLocal", "2097-12-12T17:00:00"));
        plan(
                        STAFF,
                        id,
                        phase("Préparation", "2097-03-01", "2097-05-31"),
                        phase("Sessions", "2097-05-01", "2097-11-30", within, outside))
                .then()
                .statusCode(200)
                .body("phases.title", contains("Préparation", "Sessions"))
                .body("phases[1].events.title", contains("Session", "Ailleurs"))
                .body("warnings.code", contains("EVENT_OUTSIDE_PHASE"))
                .body("warnings[0].pointer", equalTo("/phases/1/events/1"));
        String kept = STAFF.get("experience-pathways/" + id).path("phases[1].id");
        Map<String, Object> first = phase("D’abord", "2097-11-01", "2099-11-30", within);
        first.put("id", kept);
        plan(STAFF, id, first, phase("Avant", "2097-04-01", "2097-04-30"))
                .then()
                .body("phases[0].id", equalTo(kept))
                .body("phases[0].events", hasSize(1))
                .body("warnings.code", contains("PHASE_OUTSIDE_PATHWAY", "EVENT_OUTSIDE_PHASE", "PHASE_OUT_OF_ORDER"));
    }

    @Test
    void aPlanIsRefusedAtItsField() {
        Api coach = CommunityFixtures.newcomer();
        UUID id = open("Refusé", List.of(coach));
        plan(STAFF, id, phase("À l’envers", "2097-05-31", "2097-03-01"))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/phases/0/endsOn"));
        UUID event = EventFixtures.published(EventFixtures.draft("Deux fois"));
        plan(STAFF, id, phase("Deux fois", "2097-03-01", "2097-04-01", event, event))
                .then()
                .statusCode(400)
                .body("violations[0].code", equalTo("twice"));
        plan(STAFF, id, phase("Inconnu", "2097-03-01", "2097-04-01", UUID.randomUUID()))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/phases/0/eventIds/0"));
        plan(coach, id, phase("D’autrui", "2097-03-01", "2097-04-01", event))
                .then()
                .statusCode(403);
    }

    @Test
    void anEventThatItsWriterDoesNotKnowStays() {
        Api coach = CommunityFixtures.newcomer();
        UUID id = open("Caché", List.of(coach));
        UUID hidden = STAFF.create("events", EventFixtures.draft("Brouillon"));
        plan(STAFF, id, phase("Une", "2097-03-01", "2099-04-01", hidden)).then().statusCode(200);
        coach.get("experience-pathways/" + id).then().body("phases[0].events", empty());
        Map<String, Object> same = phase("Une, revue", "2097-03-01", "2099-04-01");
        same.put("id", STAFF.get("experience-pathways/" + id).path("phases[0].id"));
        plan(coach, id, same).then().statusCode(200);
        STAFF.get("experience-pathways/" + id)
                .then()
                .body("phases[0].title", equalTo("Une, revue"))
                .body("phases[0].events.id", contains(hidden.toString()))
                .body("phases.events.flatten().title", not(empty()));
    }
}
