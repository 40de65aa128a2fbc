package fr.essaim.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;

import fr.essaim.shared.security.Actor;
import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The vocabularies that come with the product. */
@HttpTest
class DemoTopicsTest {
    private final Api visitor = Api.anonymous();

    @Inject
    DemoTopics topics;

    @Test
    void theVocabulariesAreLoadedWhole() {
        topics.load(Actor.SYSTEM);

        visitor.get("topic-schemes/themes").then().body("topicCount", greaterThanOrEqualTo(40));
        visitor.get("topic-schemes/obstacles").then().body("topicCount", greaterThanOrEqualTo(12));
        visitor.get("topic-schemes/levers").then().body("topicCount", greaterThanOrEqualTo(12));
        visitor.get("topic-schemes/know-how/tree")
                .then()
                .body("topics.prefLabel.fr", contains("Connecter", "Coopérer", "Faciliter", "Intégrer", "S’ouvrir"));
        visitor.get("topics?scheme=themes&q=velo").then().body("items.prefLabel.fr", contains("Mobilités actives"));
        List<List<List<Object>>> deepest =
                visitor.get("topic-schemes/themes/tree").path("topics.narrower.narrower");
        assertThat(deepest.stream().flatMap(List::stream)).allMatch(List::isEmpty);
        visitor.get("topic-schemes/themes/skos").then().statusCode(200).body("'@graph'.size()", is(73));
    }
}
