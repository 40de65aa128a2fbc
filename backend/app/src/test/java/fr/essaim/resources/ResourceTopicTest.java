package fr.essaim.resources;

import static fr.essaim.resources.ResourceFixtures.READER;
import static fr.essaim.resources.ResourceFixtures.STAFF;
import static fr.essaim.resources.ResourceFixtures.VISITOR;
import static fr.essaim.resources.ResourceFixtures.WRITER;
import static fr.essaim.resources.ResourceFixtures.draft;
import static fr.essaim.resources.ResourceFixtures.published;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import fr.essaim.testing.HttpTest;
import fr.essaim.topics.TopicFixtures;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What resources are about. */
@HttpTest
class ResourceTopicTest {
    private String scheme = "";

    @BeforeEach
    void aScheme() {
        scheme = TopicFixtures.scheme(STAFF);
    }

    private UUID topic(String label) {
        return STAFF.create("topics", TopicFixtures.draft(scheme, label));
    }

    private static Map<String, Object> about(UUID... topics) {
        return draft("Étiquetée", "topicIds", List.of(topics));
    }

    @Test
    void topicsAreReadByNameAndKeptUnlessTheyAreGiven() {
        UUID rural = topic("Ruralités");
        UUID city = topic("Urbanités");
        String path = "resources/" + published(about(city, rural, city));
        String etag = VISITOR.get(path).header("ETag");

        VISITOR.get(path).then().body("topics.prefLabel.fr", contains("Ruralités", "Urbanités"));
        WRITER.put(path, draft("Étiquetée"))
                .then()
                .statusCode(200)
                .body("topics.id", contains(rural.toString(), city.toString()))
                .header("ETag", not(etag));
        WRITER.put(path, about()).then().body("topics", empty());
        VISITOR.get(path).then().body("topics", empty());
    }

    @Test
    void theListIsNarrowedByATopicAndWhatIsNarrower() {
        UUID broad = topic("Territorialités");
        UUID narrow = STAFF.create("topics", TopicFixtures.draft(scheme, "Outre-mer", broad));
        UUID id = published(about(narrow));

        VISITOR.get("resources?topicId=" + broad).then().body("items.id", contains(id.toString()));
        VISITOR.get("resources?topicId=" + narrow).then().body("items.id", contains(id.toString()));
        VISITOR.get("resources?topicId=" + topic("Ailleurs")).then().body("items", empty());
    }

    @Test
    void whatOneMayNotReadIsNotFoundByItsTopics() {
        UUID topic = topic("Discret");
        UUID id = WRITER.create("resources", about(topic));

        READER.get("resources?total=exact&topicId=" + topic)
                .then()
                .body("items", empty())
                .body("total.value", is(0));
        WRITER.get("resources?mine=true&state=DRAFT&topicId=" + topic).then().body("items.id", contains(id.toString()));
    }

    @Test
    void aMergeTakesResourcesAlong() {
        UUID gone = topic("Campagne");
        UUID kept = topic("Ruralités");
        UUID id = published(about(gone));

        STAFF.act("topics/" + gone, "merge", Map.of("intoId", kept)).then().statusCode(200);

        VISITOR.get("resources/" + id).then().body("topics.id", contains(kept.toString()));
    }

    @Test
    void unknownTopicsAreNamed() {
        WRITER.post("resources", about(topic("Connu"), UUID.randomUUID()))
                .then()
                .statusCode(422)
                .body("code", is("unknown-reference"))
                .body("violations.pointer", contains("/topicIds/1"));
    }
}
