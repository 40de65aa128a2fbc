package fr.essaim.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.events.EventFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.Persons;
import fr.essaim.testing.Tokens;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Experience pathways, and the applications to them. */
public final class PathwayFixtures {
    public static final Api STAFF = Api.as(Tokens.staff());

    private PathwayFixtures() {}

    /** Public, with a call that closes far from now. */
    public static Map<String, Object> draft(String title, Object... fields) {
        var draft = new HashMap<String, Object>();
        draft.put("title", title);
        draft.put("summary", "Des pionniers écrivent un kit ensemble.");
        draft.put("visibility", "PUBLIC");
        draft.put("organisationIds", List.of(EventFixtures.organisation()));
        draft.put("startsOn", "2097-03-01");
        draft.put("endsOn", "2098-08-31");
        draft.put("callClosesLocal", "2097-01-31T23:59:59");
        for (int i = 0; i < fields.length; i += 2) {
            draft.put(fields[i].toString(), fields[i + 1]);
        }
        // What is empty is left out.
        draft.values().removeIf(""::equals);
        return draft;
    }

    /** A draft with this team. */
    public static UUID pathway(String title, List<Api> team, Object... fields) {
        Map<String, Object> draft = draft(title, fields);
        draft.put(
                "team",
                team.stream()
                        .map(one -> Map.of("personId", Persons.id(one), "role", "COACH"))
                        .toList());
        return STAFF.create("experience-pathways", draft);
    }

    /** One whose call is open. */
    public static UUID open(String title, List<Api> team, Object... fields) {
        UUID pathway = pathway(title, team, fields);
        move(pathway, "open-call");
        return pathway;
    }

    public static void move(UUID pathway, String... verbs) {
        for (String verb : verbs) {
            Response moved = STAFF.act("experience-pathways/" + pathway, verb, Map.of());
            assertThat(moved.statusCode()).as(verb + moved.asString()).isEqualTo(200);
        }
    }

    public static UUID organisation(String name, String kind) {
        return STAFF.create("organisations", Map.of("name", name, "kind", kind));
    }

    /** Complete. */
    public static Map<String, Object> application(String of, UUID id) {
        var draft = new HashMap<String, Object>();
        draft.put(of, id);
        draft.put("motivation", "Apprendre des autres.");
        draft.put("stateOfPlay", "Douze acteurs depuis trois ans.");
        draft.put("contribution", "Notre méthode de récit.");
        draft.put("commitment", "Trois jours par mois.");
        draft.put("contactName", "Paule Pionnière");
        draft.put("contactEmail", "paule@example.org");
        return draft;
    }

    /** An application of an organisation that the caller works for from now on; a draft. */
    public static UUID drafted(Api applicant, UUID pathway) {
        UUID organisation = organisation("Fondation Liens", "FOUNDATION");
        Persons.employ(applicant, organisation, "PROJECT_LEAD");
        return applicant.create(applications(pathway), application("organisationId", organisation));
    }

    public static UUID applied(Api applicant, UUID pathway) {
        UUID pioneer = drafted(applicant, pathway);
        act(applicant, pioneer, "submit", Map.of());
        return pioneer;
    }

    public static UUID selected(Api applicant, UUID pathway) {
        UUID pioneer = applied(applicant, pathway);
        act(STAFF, pioneer, "select", Map.of("reason", "Bienvenue."));
        return pioneer;
    }

    public static void act(Api caller, UUID pioneer, String verb, Map<String, ?> body) {
        Response moved = caller.act("pioneers/" + pioneer, verb, body);
        assertThat(moved.statusCode()).as(verb + moved.asString()).isEqualTo(200);
    }

    public static String applications(UUID pathway) {
        return "experience-pathways/" + pathway + "/applications";
    }

    public static Map<String, Object> phase(String title, String from, String to, UUID... events) {
        var phase = new HashMap<String, Object>();
        phase.put("kind", "COLLECTIVE_SESSIONS");
        phase.put("title", title);
        phase.put("startsOn", from);
        phase.put("endsOn", to);
        phase.put("eventIds", new ArrayList<>(List.of(events)));
        return phase;
    }

    public static Response plan(Api caller, UUID pathway, Object... phases) {
        return caller.request()
                .contentType("application/json")
                .header("If-Match", STAFF.get("experience-pathways/" + pathway).header("ETag"))
                .body(Map.of("phases", List.of(phases)))
                .put("experience-pathways/" + pathway + "/phases");
    }
}
