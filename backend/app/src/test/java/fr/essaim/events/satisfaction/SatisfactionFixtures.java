package fr.essaim.events.satisfaction;

import static fr.essaim.communities.CommunityFixtures.newcomer;
import static fr.essaim.events.EventFixtures.STAFF;
import static fr.essaim.events.EventFixtures.published;
import static fr.essaim.events.attendance.AttendanceFixtures.attended;
import static fr.essaim.events.attendance.AttendanceFixtures.end;
import static fr.essaim.events.attendance.AttendanceFixtures.soon;

import fr.essaim.testing.Api;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Events that are over, and what is asked of those who came. */
record SatisfactionFixtures(UUID event, List<Api> people) {
    static final Map<String, Object> QUESTIONS =
            Map.of("questions", List.of("OVERALL", "USEFULNESS"), "ownQuestions", List.of("Que changeriez-vous ?"));

    static SatisfactionFixtures over(int people) {
        UUID event = published(soon());
        var came = new ArrayList<Api>();
        for (int i = 0; i < people; i++) {
            Api person = newcomer();
            attended(person, event);
            came.add(person);
        }
        end(event);
        return new SatisfactionFixtures(event, came);
    }

    static SatisfactionFixtures asked(int people) {
        SatisfactionFixtures over = over(people);
        over.ask(0, QUESTIONS).then().statusCode(200);
        return over;
    }

    String path() {
        return "events/" + event + "/satisfaction";
    }

    Response ask(int version, Map<String, Object> questions) {
        return STAFF.request()
                .header("If-Match", "\"" + version + "-0\"")
                .contentType("application/json")
                .body(questions)
                .put(path());
    }

    Response reply(Api person, int overall, int usefulness, String words) {
        return person.post(
                path() + "/replies", Map.of("ratings", List.of(overall, usefulness), "texts", List.of(words)));
    }
}
