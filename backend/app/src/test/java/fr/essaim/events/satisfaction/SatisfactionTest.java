package fr.essaim.events.satisfaction;

import static fr.essaim.communities.CommunityFixtures.newcomer;
import static fr.essaim.events.EventFixtures.STAFF;
import static fr.essaim.events.EventFixtures.published;
import static fr.essaim.events.attendance.AttendanceFixtures.attended;
import static fr.essaim.events.attendance.AttendanceFixtures.soon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import fr.essaim.testing.Api;
import fr.essaim.testing.Database;
import fr.essaim.testing.HttpTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@HttpTest
class SatisfactionTest {
    private static final String HEADER =
            "\uFEFFquestion;answered1;answered2;answered3;answered4;answered5;mean;words\r\n";

    @Test
    void whoCameAnswersOnceAndResultsShowFromFiveAnswersUp() {
        SatisfactionFixtures asked = SatisfactionFixtures.asked(5);
        List<Api> people = asked.people();
        people.get(0).get(asked.path()).then().statusCode(200).body("actions", contains("REPLY"));
        for (int i = 0; i < 4; i++) {
            asked.reply(people.get(i), 4, i == 0 ? 0 : 5, i == 0 ? "Zut." : "")
                    .then()
                    .statusCode(200);
        }
        STAFF.get(asked.path() + "/results")
                .then()
                .statusCode(200)
                .body("asked", is(5))
                .body("replies", is(4))
                .body("shown", is(0))
                .body("rated", empty())
                .body("told", empty());
        assertThat(file(asked)).isEqualTo(HEADER);
        asked.reply(people.get(0), 1, 1, "").then().statusCode(422).body("violations.code", contains("answered"));

        asked.reply(people.get(4), 2, 5, " Ah. ")
                .then()
                .statusCode(200)
                .body("replied", is(true))
                .body("actions", empty());
        STAFF.get(asked.path() + "/results")
                .then()
                .body("shown", is(5))
                .body("rated.question", contains("OVERALL", "USEFULNESS"))
                .body("rated[0].counts", contains(0, 1, 0, 4, 0))
                .body("rated[0].mean", is(3.6f))
                .body("rated[1].counts", contains(0, 0, 0, 0, 4))
                .body("told[0].answers", contains("Ah.", "Zut."));
        assertThat(file(asked))
                .isEqualTo(HEADER
                        + "OVERALL;0;1;0;4;0;3.6;\r\nUSEFULNESS;0;0;0;0;4;5.0;\r\n"
                        + "Que changeriez-vous ?;;;;;;;Ah.\r\nQue changeriez-vous ?;;;;;;;Zut.\r\n");
    }

    /** Results that change with each answer would tell what the last person answered, whose moment the trail knows. */
    @Test
    void answersAppearFiveAtATime() {
        SatisfactionFixtures asked = SatisfactionFixtures.asked(10);
        asked.people().subList(0, 5).forEach(person -> asked.reply(person, 4, 4, ""));
        String five = file(asked);

        asked.people().subList(5, 9).forEach(person -> asked.reply(person, 1, 1, "Moi."));
        STAFF.get(asked.path() + "/results")
                .then()
                .body("replies", is(9))
                .body("shown", is(5))
                .body("rated[0].counts", contains(0, 0, 0, 5, 0))
                .body("told[0].answers", empty());
        assertThat(file(asked)).isEqualTo(five);

        asked.reply(asked.people().get(9), 1, 1, "Et moi.").then().statusCode(200);
        STAFF.get(asked.path() + "/results")
                .then()
                .body("shown", is(10))
                .body("rated[0].counts", contains(5, 0, 0, 5, 0))
                .body("told[0].answers", contains("Et moi.", "Moi.", "Moi.", "Moi.", "Moi."));
    }

    private static String file(SatisfactionFixtures asked) {
        return STAFF.request()
                .accept("text/csv")
                .get(asked.path() + "/results")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @Test
    void whatWasAnsweredIsKeptWithoutWhoAnsweredIt() throws SQLException {
        var columns = new ArrayList<String>();
        try (var connection = Database.running().connect(Database.running().migrator());
                var statement = connection.createStatement();
                var result = statement.executeQuery("select column_name from information_schema.columns"
                        + " where table_name = 'satisfaction_answer' order by column_name")) {
            while (result.next()) {
                columns.add(result.getString(1));
            }
        }
        assertThat(columns).containsExactly("form_id", "id", "ratings", "shown", "texts");
    }

    @Test
    void onlyThoseWhoCameAnswerAndOnlyOnceItIsOver() {
        SatisfactionFixtures asked = SatisfactionFixtures.asked(1);
        Api other = newcomer();
        other.get(asked.path()).then().statusCode(403);
        asked.reply(other, 4, 4, "").then().statusCode(403);
        asked.people().getFirst().get(asked.path() + "/results").then().statusCode(403);

        var early = new SatisfactionFixtures(published(soon()), List.of(other));
        attended(other, early.event());
        early.reply(other, 4, 4, "").then().statusCode(422).body("violations.code", contains("nothing-asked"));
        early.ask(0, SatisfactionFixtures.QUESTIONS).then().statusCode(200);
        early.reply(other, 4, 4, "").then().statusCode(422).body("violations.code", contains("asked-afterwards"));
    }

    @Test
    void questionsStandOnceSomebodyHasAnswered() {
        SatisfactionFixtures asked = SatisfactionFixtures.asked(1);
        asked.ask(0, SatisfactionFixtures.QUESTIONS).then().statusCode(412);
        asked.ask(1, SatisfactionFixtures.QUESTIONS).then().statusCode(200).body("version", is(2));
        asked.reply(asked.people().getFirst(), 4, 4, "").then().statusCode(200);

        asked.ask(2, SatisfactionFixtures.QUESTIONS)
                .then()
                .statusCode(422)
                .body("violations.code", contains("form-answered"));
    }

    @Test
    void badQuestionsAndAnswersAreRefused() {
        SatisfactionFixtures asked = SatisfactionFixtures.asked(1);
        Api person = asked.people().getFirst();
        asked.ask(1, Map.of("questions", List.of(), "ownQuestions", List.of()))
                .then()
                .statusCode(400);
        asked.ask(1, Map.of("questions", List.of("OVERALL", "OVERALL"), "ownQuestions", List.of()))
                .then()
                .statusCode(400);
        asked.ask(1, Map.of("questions", List.of("OVERALL"), "ownQuestions", List.of("a", "b", "c", "d")))
                .then()
                .statusCode(400);
        asked.reply(person, 6, 4, "").then().statusCode(400);
        person.post(asked.path() + "/replies", Map.of("ratings", List.of(4), "texts", List.of("")))
                .then()
                .statusCode(400)
                .body("violations.code", contains("one-for-each"));
    }
}
