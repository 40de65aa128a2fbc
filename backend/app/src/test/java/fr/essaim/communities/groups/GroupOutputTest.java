package fr.essaim.communities.groups;

import static fr.essaim.communities.CommunityFixtures.community;
import static fr.essaim.communities.CommunityFixtures.join;
import static fr.essaim.communities.CommunityFixtures.newcomer;
import static fr.essaim.communities.groups.WorkingGroupFixtures.ledBy;
import static fr.essaim.communities.groups.WorkingGroupFixtures.sit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HttpTest
class GroupOutputTest {
    private static final Map<String, String> GUIDE =
            Map.of("title", "Guide", "url", "https://carrefour.example.org/guide", "deliveredOn", "2026-06-30");

    private final Api facilitator = newcomer();
    private final Api lead = newcomer();
    private final Api member = newcomer();

    private UUID group = new UUID(0, 0);
    private String outputs = "";

    @BeforeEach
    void anActiveGroup() {
        UUID community = community("Carrefour", "PUBLIC", "OPEN", facilitator);
        join(lead, community);
        group = ledBy(lead, community, "Coopération");
        outputs = "working-groups/" + group + "/outputs";
    }

    @Test
    void whoSitsInTheGroupAddsAndRevisesWhatItDelivers() {
        member.post(outputs, GUIDE).then().statusCode(403);
        sit(member, group);
        UUID expected = member.create(outputs, Map.of("title", "Référentiel"));
        UUID guide = member.create(outputs, GUIDE);

        Api.anonymous()
                .get(outputs)
                .then()
                .statusCode(200)
                .body("items.id", contains(expected.toString(), guide.toString()))
                .body("items[0].deliveredOn", nullValue())
                .body("items[1].deliveredOn", is("2026-06-30"));
        member.get("working-groups/" + group).then().body("outputCount", is(1));
        member.put("working-group-outputs/" + expected, Map.of("title", "Référentiel", "deliveredOn", "2026-07-01"))
                .then()
                .statusCode(200)
                .body("actions", contains("UPDATE"));
        member.get(outputs + "?sort=title").then().body("items.title", contains("Guide", "Référentiel"));
        member.get("working-groups/" + group).then().body("outputCount", is(2));
    }

    @Test
    void theLeadWithdrawsWithAReason() {
        sit(member, group);
        String guide = "working-group-outputs/" + member.create(outputs, GUIDE);

        member.act(guide, "withdraw", Map.of("reason", "Non")).then().statusCode(403);
        lead.act(guide, "withdraw", Map.of("reason", "")).then().statusCode(400);
        lead.act(guide, "withdraw", Map.of("reason", "Remplacé"))
                .then()
                .statusCode(200)
                .body("withdrawal", is("Remplacé"))
                .body("actions", hasSize(0));

        member.get(guide).then().statusCode(404);
        facilitator.get(guide).then().statusCode(200);
        facilitator.get(outputs).then().body("items", hasSize(0));
        lead.put(guide, GUIDE).then().statusCode(422).body("violations[0].code", is("output-withdrawn"));
    }

    @Test
    void nothingIsAddedToAClosedGroup() {
        facilitator.act("working-groups/" + group, "close", Map.of("reason", "Fini"));

        facilitator.post(outputs, GUIDE).then().statusCode(422).body("violations[0].code", is("group-closed"));
    }

    @ParameterizedTest
    @CsvSource({"title, ' '", "url, javascript:alert(1)", "deliveredOn, hier"})
    void badInputIsNamed(String field, String value) {
        var draft = new java.util.HashMap<>(GUIDE);
        draft.put(field, value);

        lead.post(outputs, draft).then().statusCode(400).body("violations[0].pointer", is("/" + field));
    }
}
