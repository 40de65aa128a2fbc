package fr.essaim.resources;

import static fr.essaim.resources.ResourceFixtures.READER;
import static fr.essaim.resources.ResourceFixtures.STAFF;
import static fr.essaim.resources.ResourceFixtures.VISITOR;
import static fr.essaim.resources.ResourceFixtures.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import fr.essaim.communities.CommunityFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.FileSender;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Tokens;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What belongs to a community that keeps to itself appears nowhere to others. */
@HttpTest
class ResourceOfCommunityTest {
    private final Api facilitator = CommunityFixtures.newcomer();
    private final Api partner = Api.as(Tokens.service("partner-agenda", "read"));

    private Map<String, Object> draftIn(UUID community, String title, String visibility) {
        Map<String, Object> draft = draft(title, "communityId", community);
        draft.put("visibility", visibility);
        return draft;
    }

    private UUID published(Map<String, Object> draft) {
        UUID id = facilitator.create("resources", draft);
        facilitator.act("resources/" + id, "submit", Map.of()).then().statusCode(200);
        facilitator
                .act("resources/" + id, "publish", Map.of())
                .then()
                .statusCode(200)
                .body("number", is(1));
        return id;
    }

    @Test
    void whatIsForMembersAppearsNowhereToOthers() {
        UUID community = CommunityFixtures.community("Entre nous", "PUBLIC", "ON_REQUEST", facilitator);
        UUID file = new FileSender(facilitator).send("membres.txt", "x".getBytes(StandardCharsets.UTF_8));
        Map<String, Object> draft = draftIn(community, "Réservé aux membres", "COMMUNITY");
        draft.put("attachmentIds", List.of(file));
        UUID id = published(draft);

        for (Api other : new Api[] {VISITOR, READER, partner}) {
            hidden(other, id, file, community);
        }
        facilitator.get("resources/" + id).then().statusCode(200).body("community.name", is("Entre nous"));
        facilitator
                .get("resources?communityId=" + community)
                .then()
                .body("items.title", contains("Réservé aux membres"));
        facilitator.get("attachments/" + file + "/content").then().statusCode(200);
        STAFF.get("resources/" + id).then().statusCode(200);
    }

    private static void hidden(Api other, UUID id, UUID file, UUID community) {
        other.get("resources/" + id).then().statusCode(404);
        other.get("resources/" + id + "/versions").then().statusCode(404);
        other.get("resources/" + id + "/versions/1").then().statusCode(404);
        other.get("resources/" + id + "/comments").then().statusCode(404);
        other.get("attachments/" + file).then().statusCode(404);
        other.get("attachments/" + file + "/content").then().statusCode(404);
        other.get("resources?communityId=" + community)
                .then()
                .body("items", hasSize(0))
                .body("total.value", is(0));
        assertThat(other.request()
                        .accept("text/csv")
                        .get("resources?q=réservé aux membres")
                        .asString())
                .doesNotContain("membres");
    }

    @Test
    void aClosedCommunityHidesEvenWhatIsPublic() {
        UUID community = CommunityFixtures.community("Fermée", "MEMBERS_ONLY", "INVITATION", facilitator);
        UUID id = published(draftIn(community, "Public en cercle fermé", "PUBLIC"));

        for (Api other : new Api[] {VISITOR, READER, partner}) {
            other.get("resources/" + id).then().statusCode(404);
            other.get("resources?q=cercle fermé").then().body("total.value", is(0));
        }
        READER.post("resources", draftIn(community, "Intrus", "COMMUNITY"))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("/communityId"));
    }

    @Test
    void aFacilitatorReviewsWhatBelongsToTheirCommunityAlone() {
        UUID community = CommunityFixtures.community("Ouverte", "PUBLIC", "OPEN", facilitator);
        UUID id = published(draftIn(community, "Ouvert à tous", "PUBLIC"));
        VISITOR.get("resources/" + id).then().statusCode(200);
        String comment = READER.post("resources/" + id + "/comments", Map.of("body", "Hors sujet"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        facilitator
                .act("resource-comments/" + comment, "hide", Map.of("reason", "Hors sujet"))
                .then()
                .statusCode(200);
        facilitator
                .act("resources/" + id, "archive", Map.of("reason", "Dépassé"))
                .then()
                .statusCode(200);
        READER.get("resources/" + id).then().statusCode(404);

        UUID elsewhere = ResourceFixtures.published(draft("Hors communauté"));
        facilitator
                .act("resources/" + elsewhere, "archive", Map.of("reason", "Non"))
                .then()
                .statusCode(403);
        READER.post("resources", draftIn(community, "Sans en être", "PUBLIC"))
                .then()
                .statusCode(403);
        READER.post("resources", draft("Pour personne", "visibility", "COMMUNITY"))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", is("/communityId"));
    }
}
