package fr.essaim.communities;

import static fr.essaim.communities.CommunityFixtures.draft;
import static fr.essaim.communities.CommunityFixtures.newcomer;
import static fr.essaim.communities.CommunityFixtures.organisation;
import static fr.essaim.communities.CommunityFixtures.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Tokens;
import fr.essaim.topics.TopicFixtures;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What communities are about. */
@HttpTest
class CommunityTopicTest {
    private final Api staff = Api.as(Tokens.staff());
    private final Api visitor = Api.anonymous();

    private String scheme = "";

    @BeforeEach
    void aScheme() {
        scheme = TopicFixtures.scheme(staff);
    }

    private UUID topic(String label) {
        return staff.create("topics", TopicFixtures.draft(scheme, label));
    }

    private static Map<String, Object> about(String visibility, UUID... topics) {
        return with(draft("Étiquetée", organisation(), visibility, "OPEN"), "topicIds", List.of(topics));
    }

    @Test
    void topicsAreReadByNameAndKeptUnlessTheyAreGiven() {
        UUID rural = topic("Ruralités");
        UUID city = topic("Urbanités");
        Map<String, Object> draft = about("PUBLIC", city, rural, city);
        UUID id = staff.create("communities", draft);
        String etag = visitor.get("communities/" + id).header("ETag");

        visitor.get("communities/" + id)
                .then()
                .body("topics.prefLabel.fr", contains("Ruralités", "Urbanités"))
                .body("topics.scheme", contains(scheme, scheme));
        staff.put("communities/" + id, draft("Étiquetée", organisation(), "PUBLIC", "OPEN"))
                .then()
                .body("topics.id", contains(rural.toString(), city.toString()))
                .header("ETag", not(etag));
        staff.put("communities/" + id, with(draft, "topicIds", List.of()))
                .then()
                .body("topics", empty());
    }

    @Test
    void theDirectoryIsNarrowedByATopicAndWhatIsNarrower() {
        UUID broad = topic("Territorialités");
        UUID narrow = staff.create("topics", TopicFixtures.draft(scheme, "Outre-mer", broad));
        UUID id = staff.create("communities", about("PUBLIC", narrow));

        visitor.get("communities?topicId=" + broad).then().body("items.id", contains(id.toString()));
        visitor.get("communities?topicId=" + narrow).then().body("items.id", contains(id.toString()));
        visitor.get("communities?topicId=" + topic("Ailleurs")).then().body("items", empty());
    }

    @Test
    void aHiddenCommunityIsNotFoundByItsTopics() {
        UUID topic = topic("Discret");
        UUID id = staff.create("communities", about("MEMBERS_ONLY", topic));

        for (Api outsider : List.of(visitor, newcomer())) {
            outsider.get("communities?total=exact&topicId=" + topic)
                    .then()
                    .body("items", empty())
                    .body("total.value", is(0));
        }
        staff.get("communities?topicId=" + topic).then().body("items.id", contains(id.toString()));
    }

    @Test
    void aMergeTakesCommunitiesAlongAndDeprecatedTopicsAreNotGivenAnew() {
        UUID gone = topic("Campagne");
        UUID kept = topic("Ruralités");
        UUID id = staff.create("communities", about("PUBLIC", gone));

        staff.act("topics/" + gone, "merge", Map.of("intoId", kept)).then().statusCode(200);

        visitor.get("communities/" + id).then().body("topics.id", contains(kept.toString()));

        UUID old = topic("Ancien");
        staff.act("topics/" + old, "deprecate", Map.of("reason", "Vieilli"))
                .then()
                .statusCode(200);
        staff.post("communities", about("PUBLIC", old))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/topicIds/0"))
                .body("violations.code", contains("topic-deprecated"));
        staff.post("communities", about("PUBLIC", kept, UUID.randomUUID()))
                .then()
                .statusCode(422)
                .body("code", is("unknown-reference"))
                .body("violations.pointer", contains("/topicIds/1"));
    }
}
