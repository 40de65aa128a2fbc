package fr.essaim.pathways.board;

import static fr.essaim.events.attendance.AttendanceFixtures.attended;
import static fr.essaim.events.attendance.AttendanceFixtures.end;
import static fr.essaim.events.attendance.AttendanceFixtures.register;
import static fr.essaim.events.attendance.AttendanceFixtures.soon;
import static fr.essaim.pathways.PathwayFixtures.STAFF;
import static fr.essaim.pathways.PathwayFixtures.applied;
import static fr.essaim.pathways.PathwayFixtures.open;
import static fr.essaim.pathways.PathwayFixtures.phase;
import static fr.essaim.pathways.PathwayFixtures.plan;
import static fr.essaim.pathways.PathwayFixtures.selected;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.communities.CommunityFixtures;
import fr.essaim.events.EventFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.trainings.TrainingFixtures;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@HttpTest
class PathwayBoardTest {
    @Test
    void itTellsHowFarEachPioneerIs() {
        Api coach = CommunityFixtures.newcomer();
        Api pioneer = CommunityFixtures.newcomer();
        UUID training = TrainingFixtures.published("MOOC", "visibility", "PUBLIC");
        UUID pathway = open("Avancé", List.of(coach), "trainingId", training);
        UUID held = EventFixtures.published(soon());
        UUID next = EventFixtures.published(soon());
        plan(
                        STAFF,
                        pathway,
                        phase("Sessions", "2097-03-01", "2097-05-31", held, next),
                        phase("Rien", "2097-06-01", "2097-07-31"))
                .then()
                .statusCode(200);
        UUID id = selected(pioneer, pathway);
        applied(CommunityFixtures.newcomer(), pathway);
        attended(pioneer, held);
        end(held);
        register(pioneer, next);
        TrainingFixtures.begin(pioneer, training);
        coach.create("pioneers/" + id + "/notes", Map.of("heldOn", "2026-06-03", "text", "Dit."));

        String board = "experience-pathways/" + pathway + "/board";
        coach.get(board)
                .then()
                .statusCode(200)
                .body("phases.events", contains(2, 0))
                .body("phases.held", contains(1, 0))
                .body("pioneers", hasSize(1))
                .body("pioneers[0].people", equalTo(1))
                .body("pioneers[0].phases.attended", contains(1, 0))
                .body("pioneers[0].phases.expected", contains(1, 0))
                .body("pioneers[0].learners", equalTo(1))
                .body("pioneers[0].finished", equalTo(0))
                .body("pioneers[0].percent", equalTo(0))
                .body("pioneers[0].lastNoteOn", equalTo("2026-06-03"));
        STAFF.get(board).then().body("pioneers[0].lastNoteOn", nullValue());
        coach.request()
                .accept("text/csv")
                .get(board)
                .then()
                .statusCode(200)
                .body(containsString("Fondation Liens;FOUNDATION;1;1;1;0;0;2026-06-03"));
        pioneer.get(board).then().statusCode(403);
    }

    @Test
    void withoutPhasesOrTrainingItTellsThatMuch() {
        UUID pathway = open("Nu", List.of());
        selected(CommunityFixtures.newcomer(), pathway);
        STAFF.get("experience-pathways/" + pathway + "/board")
                .then()
                .statusCode(200)
                .body("phases", hasSize(0))
                .body("pioneers", hasSize(1))
                .body("pioneers[0].phases", hasSize(0))
                .body("pioneers[0].percent", nullValue());
    }
}
