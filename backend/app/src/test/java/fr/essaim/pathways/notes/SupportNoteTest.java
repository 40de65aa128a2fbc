package fr.essaim.pathways.notes;

import static fr.essaim.pathways.PathwayFixtures.STAFF;
import static fr.essaim.pathways.PathwayFixtures.act;
import static fr.essaim.pathways.PathwayFixtures.applications;
import static fr.essaim.pathways.PathwayFixtures.applied;
import static fr.essaim.pathways.PathwayFixtures.draft;
import static fr.essaim.pathways.PathwayFixtures.move;
import static fr.essaim.pathways.PathwayFixtures.open;
import static fr.essaim.pathways.PathwayFixtures.selected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.communities.CommunityFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Tokens;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Individual support is between a pioneer and the team: whatever anybody else may do here, they hear nothing of it. */
@HttpTest
class SupportNoteTest {
    private static final String SECRET = "Confidence";

    private Api coach = STAFF;
    private Api pioneer = STAFF;
    private Api otherPioneer = STAFF;
    private Map<String, Api> others = Map.of();
    private UUID pathway = new UUID(0, 0);
    private UUID id = new UUID(0, 0);
    private UUID note = new UUID(0, 0);

    @BeforeEach
    void aNote() {
        coach = CommunityFixtures.newcomer();
        pioneer = CommunityFixtures.newcomer();
        otherPioneer = CommunityFixtures.newcomer();
        pathway = open("Accompagné", List.of(coach));
        id = selected(pioneer, pathway);
        selected(otherPioneer, pathway);
        move(pathway, "close-call", "start");
        note = coach.create("pioneers/" + id + "/notes", note("2026-06-03", SECRET));
        others = new LinkedHashMap<>();
        others.put("anonymous", Api.anonymous());
        others.put("another pioneer", otherPioneer);
        others.put("somebody", CommunityFixtures.newcomer());
        others.put("staff", STAFF);
        others.put("admin", Api.as(Tokens.admin()));
        others.put("partner", Api.as(Tokens.service("partner", "read", "programmes:write")));
    }

    private static Map<String, String> note(String day, String text) {
        return Map.of("heldOn", day, "text", text);
    }

    @Test
    void itsPeopleAndTheTeamReadIt() {
        for (Api reader : List.of(coach, pioneer)) {
            reader.get("pioneers/" + id + "/notes")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .body("items[0].text", equalTo(SECRET))
                    .body("items[0].writable", equalTo(reader == coach));
            reader.get("support-notes/" + note).then().statusCode(200);
        }
        coach.put("support-notes/" + note, note("2026-06-04", "Revu")).then().statusCode(200);
        pioneer.put("support-notes/" + note, note("2026-06-04", "Pris")).then().statusCode(403);
        pioneer.post("pioneers/" + id + "/notes", note("2026-06-04", "Pris"))
                .then()
                .statusCode(403);
        coach.post("pioneers/" + id + "/notes", note("2099-06-04", "Demain"))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/heldOn"));
    }

    @Test
    void nobodyElseReadsOrCountsIt() {
        others.forEach((who, caller) -> {
            assertThat(caller.get("pioneers/" + id + "/notes").statusCode())
                    .as(who)
                    .isIn(401, 403, 404);
            assertThat(caller.get("support-notes/" + note).statusCode()).as(who).isIn(401, 403, 404);
            assertThat(caller.request()
                            .contentType("application/json")
                            .header("If-Match", "\"1-0\"")
                            .body(note("2026-06-04", "Pris"))
                            .put("support-notes/" + note)
                            .statusCode())
                    .as(who)
                    .isIn(401, 403, 404);
            for (String path : List.of(
                    "experience-pathways/" + pathway,
                    "experience-pathways/" + pathway + "/pioneers",
                    "experience-pathways/" + pathway + "/board",
                    applications(pathway),
                    "pioneers/" + id)) {
                assertThat(caller.get(path).asString()).as(who + " " + path).doesNotContain(SECRET, note.toString());
                assertThat(caller.request().accept("text/csv").get(path).asString())
                        .as(who + " " + path)
                        .doesNotContain(SECRET, "2026-06-03");
            }
        });
    }

    @Test
    void staffWhoRunABoardDoNotLearnWhenSomebodyWasSupported() {
        String board = "experience-pathways/" + pathway + "/board";
        coach.get(board).then().body("pioneers.lastNoteOn", not(contains(nullValue(), nullValue())));
        STAFF.get(board).then().statusCode(200).body("pioneers.lastNoteOn", contains(nullValue(), nullValue()));
    }

    @Test
    void theAuditTrailDoesNotSayWhatItSays() {
        Api.as(Tokens.admin())
                .get("audit-entries?subjectId=" + note)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].action", equalTo("SUPPORT_NOTE_WRITTEN"));
        assertThat(Api.as(Tokens.admin()).get("audit-entries?subjectId=" + note).asString())
                .doesNotContain(SECRET);
    }

    @Test
    void whoeverIsTakenOffTheTeamReadsNoMore() {
        Map<String, Object> draft = draft("Accompagné", "team", List.of());
        STAFF.put("experience-pathways/" + pathway, draft).then().statusCode(200);
        coach.get("support-notes/" + note).then().statusCode(404);
        pioneer.get("support-notes/" + note).then().statusCode(200);
    }

    @Test
    void supportBeginsWithSelection() {
        UUID open = open("Pas encore", List.of(coach));
        Api applicant = CommunityFixtures.newcomer();
        UUID application = applied(applicant, open);
        coach.post("pioneers/" + application + "/notes", note("2026-06-04", "Trop tôt"))
                .then()
                .statusCode(403);
        act(applicant, application, "withdraw", Map.of("reason", "Renoncement"));
        coach.get("pioneers/" + application + "/notes").then().statusCode(200).body("items", hasSize(0));
        coach.get("pioneers/" + application).then().body("reason", containsString("Renoncement"));
    }
}
