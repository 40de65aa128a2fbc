package fr.essaim.pathways;

import static fr.essaim.pathways.PathwayFixtures.STAFF;
import static fr.essaim.pathways.PathwayFixtures.application;
import static fr.essaim.pathways.PathwayFixtures.applications;
import static fr.essaim.pathways.PathwayFixtures.applied;
import static fr.essaim.pathways.PathwayFixtures.draft;
import static fr.essaim.pathways.PathwayFixtures.drafted;
import static fr.essaim.pathways.PathwayFixtures.open;
import static fr.essaim.pathways.PathwayFixtures.selected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import fr.essaim.communities.CommunityFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Tokens;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * What everybody gets to hear, by what they are to a public pathway whose call is open: {@code pathways-permissions.csv} has a row for
 * each operation on it. Of one application the reader is the applicant, another pioneer is selected already. Changes carry a version
 * that is long past: whoever may make them is told so (412), and nothing changes.
 */
@HttpTest
class PathwayPermissionTest {
    private record Call(String method, String path, Object body) {}

    private final Map<String, Api> callers = new LinkedHashMap<>();

    @Test
    void everybodyGetsTheAnswerThatTheTableSays() throws IOException {
        List<List<String>> table = table();
        Map<String, Call> calls = calls();
        assertThat(table.getFirst().subList(1, table.getFirst().size())).containsExactlyElementsOf(callers.keySet());
        assertThat(table.subList(1, table.size()))
                .extracting(List::getFirst)
                .containsExactlyInAnyOrderElementsOf(calls.keySet());
        assertSoftly(softly -> table.subList(1, table.size()).forEach(row -> {
            Call call = Objects.requireNonNull(calls.get(row.getFirst()), row.getFirst());
            int cell = 1;
            for (Map.Entry<String, Api> caller : callers.entrySet()) {
                softly.assertThat(String.valueOf(status(caller.getValue(), call)))
                        .as("%s as %s", row.getFirst(), caller.getKey())
                        .isEqualTo(row.get(cell++));
            }
        }));
    }

    private static int status(Api caller, Call call) {
        var request = caller.request().header("If-Match", "\"99999-0\"");
        if (!call.method().equals("GET") && !call.body().equals("")) {
            request = request.contentType("application/json").body(call.body());
        }
        return request.request(call.method(), call.path()).statusCode();
    }

    private Map<String, Call> calls() {
        Api coach = CommunityFixtures.newcomer();
        Api applicant = CommunityFixtures.newcomer();
        Api pioneer = CommunityFixtures.newcomer();
        UUID pathway = open("Table", List.of(coach));
        UUID application = applied(applicant, pathway);
        UUID selected = selected(pioneer, pathway);
        UUID draft = drafted(CommunityFixtures.newcomer(), pathway);
        UUID note = coach.create("pioneers/" + selected + "/notes", note());
        callers.put("public", Api.anonymous());
        callers.put("reader", Api.as(Tokens.service("partner-agenda", "read")));
        callers.put("partner", Api.as(Tokens.service("partner-pathways", "read", "programmes:write")));
        callers.put("member", CommunityFixtures.newcomer());
        callers.put("applicant", applicant);
        callers.put("pioneer", pioneer);
        callers.put("team", coach);
        callers.put("staff", STAFF);
        callers.put("admin", Api.as(Tokens.admin()));
        String path = "experience-pathways/" + pathway;
        var calls = new LinkedHashMap<String, Call>();
        read(calls, "getExperiencePathway", path);
        read(calls, "listPioneers", path + "/pioneers");
        read(calls, "listPioneerApplications", applications(pathway));
        read(calls, "getPathwayBoard", path + "/board");
        read(calls, "getPioneer", "pioneers/" + application);
        read(calls, "getPioneer (selected)", "pioneers/" + selected);
        read(calls, "getPioneer (draft)", "pioneers/" + draft);
        read(calls, "listSupportNotes", "pioneers/" + selected + "/notes");
        read(calls, "getSupportNote", "support-notes/" + note);
        calls.put("updateExperiencePathway", new Call("PUT", path, draft("Table")));
        calls.put("planExperiencePathway", new Call("PUT", path + "/phases", Map.of("phases", List.of())));
        for (String verb : List.of("open-call", "close-call", "start", "complete", "archive")) {
            calls.put(verb, new Call("POST", path + "/" + verb, ""));
        }
        calls.put(
                "draftPioneerApplication",
                new Call("POST", applications(pathway), application("organisationId", UUID.randomUUID())));
        ofOne(calls, "pioneers/" + application, applicant);
        calls.put("writeSupportNote", new Call("POST", "pioneers/" + application + "/notes", note()));
        calls.put("reviseSupportNote", new Call("PUT", "support-notes/" + note, note()));
        return calls;
    }

    private static void ofOne(Map<String, Call> calls, String path, Api applicant) {
        UUID organisation = UUID.fromString(applicant.get(path).path("organisation.id"));
        calls.put("updatePioneer", new Call("PUT", path, application("organisationId", organisation)));
        calls.put(
                "namePioneerPeople",
                new Call(
                        "PUT",
                        path + "/people",
                        Map.of(
                                "personIds",
                                List.of(applicant.get(path).path("people[0].id").toString()))));
        calls.put("submitPioneer", new Call("POST", path + "/submit", ""));
        calls.put("withdrawPioneer", new Call("POST", path + "/withdraw", Map.of()));
        calls.put("selectPioneer", new Call("POST", path + "/select", Map.of()));
        calls.put("declinePioneer", new Call("POST", path + "/decline", Map.of("reason", "Motif")));
    }

    private static void read(Map<String, Call> calls, String operation, String path) {
        calls.put(operation, new Call("GET", path, ""));
    }

    private static Map<String, Object> note() {
        return Map.of("heldOn", "2026-06-03", "text", "Dit.");
    }

    private static List<List<String>> table() throws IOException {
        var stream = PathwayPermissionTest.class.getResourceAsStream("/pathways-permissions.csv");
        try (var reader =
                new BufferedReader(new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8))) {
            return reader.lines().map(line -> List.of(line.split(";"))).toList();
        }
    }
}
