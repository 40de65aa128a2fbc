package fr.essaim.topics;

import static fr.essaim.topics.TopicFixtures.draft;
import static fr.essaim.topics.TopicFixtures.scheme;
import static fr.essaim.topics.TopicFixtures.wording;
import static fr.essaim.topics.TopicFixtures.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Tokens;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HttpTest
class TopicSchemeTest {
    private final Api staff = Api.as(Tokens.staff());
    private final Api visitor = Api.anonymous();

    private String scheme = "";

    @BeforeEach
    void aScheme() {
        scheme = scheme(staff);
    }

    @Test
    void staffWritesASchemeThatEverybodyReads() {
        String code = scheme + "-b";
        Map<String, Object> draft = Map.of(
                "code", code, "label", wording("Thèmes", "Themes"), "description", Map.of("fr", "De quoi l’on parle."));

        staff.post("topic-schemes", draft)
                .then()
                .statusCode(201)
                .header("Location", endsWith("/api/v1/topic-schemes/" + code));
        staff.post("topic-schemes", draft).then().statusCode(409).body("code", is("duplicate-topic-scheme"));
        visitor.get("topic-schemes/" + code)
                .then()
                .body("label.en", is("Themes"))
                .body("topicCount", is(0))
                .body("actions.size()", is(0));
        staff.put("topic-schemes/" + code, Map.of("code", code, "label", wording("Sujets", "Subjects")))
                .then()
                .statusCode(200)
                .body("label.fr", is("Sujets"))
                .body("actions", contains("UPDATE", "ADD_TOPIC"));
        staff.put("topic-schemes/" + code, Map.of("code", "autre", "label", wording("Sujets", "Subjects")))
                .then()
                .statusCode(400)
                .body("violations.code", contains("kept"));
        staff.post("topic-schemes", Map.of("code", "Pas Bon", "label", wording("x", "x")))
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/code"));
        visitor.get("topic-schemes?size=100").then().body("items.code", hasItem(code));
        visitor.get("topic-schemes/nulle-part/tree").then().statusCode(404);
    }

    @Test
    void aTreeHoldsWhatIsInUse() {
        UUID top = staff.create("topics", draft(scheme, "Mobilités"));
        UUID second = staff.create("topics", draft(scheme, "Eau"));
        staff.create("topics", draft(scheme, "Vélo", top));
        UUID old = staff.create("topics", draft(scheme, "Minitel", top));
        staff.act("topics/" + old, "deprecate", Map.of("reason", "Passé"))
                .then()
                .statusCode(200);

        visitor.get("topic-schemes/" + scheme + "/tree")
                .then()
                .statusCode(200)
                .body("label.en", is("Vocabulary"))
                .body("topics.id", contains(second.toString(), top.toString()))
                .body("topics[1].narrower.prefLabel.fr", contains("Vélo"))
                .body("topics[1].narrower[0].narrower.size()", is(0));
    }

    /** Read back by a parser that knows nothing of ours. */
    @Test
    void theExportIsSkosInBothForms() throws IOException {
        UUID top = staff.create("topics", draft(scheme, "Mobilités"));
        String difficult = "Vélo \"cargo\" \\ l’œuvre #1 @fr <b> ^^ 🚲";
        Map<String, Object> draft = draft(scheme, difficult, top);
        draft.put("altLabels", words(List.of("Biporteur"), List.of()));
        draft.put("definition", Map.of("en", "Two lines:\n\"one\"\r\nand\ttwo \\n."));
        draft.put("exactMatches", List.of("https://example.org/c?a=1&b=(2)#é"));
        UUID elsewhere = staff.create("topics", draft(scheme(staff), "Logistique"));
        draft.put("relatedIds", List.of(elsewhere));
        UUID bike = staff.create("topics", draft);
        UUID old = staff.create("topics", draft(scheme, "Triporteur"));
        staff.act("topics/" + old, "merge", Map.of("intoId", bike)).then().statusCode(200);

        Model turtle = parsed("text/turtle", RDFFormat.TURTLE);
        Model json = parsed("application/ld+json", RDFFormat.JSONLD);

        assertThat(Models.isomorphic(turtle, json)).isTrue();
        IRI concept = topic(bike);
        assertThat(turtle.contains(iri("topic-schemes/" + scheme), RDF.TYPE, SKOS.CONCEPT_SCHEME))
                .isTrue();
        assertThat(turtle.contains(iri("topic-schemes/" + scheme), SKOS.HAS_TOP_CONCEPT, topic(top)))
                .isTrue();
        assertThat(turtle.contains(topic(top), SKOS.NARROWER, concept)).isTrue();
        assertThat(turtle.contains(concept, SKOS.BROADER, topic(top))).isTrue();
        assertThat(turtle.contains(concept, SKOS.PREF_LABEL, Values.literal(difficult, "fr")))
                .isTrue();
        assertThat(turtle.contains(concept, SKOS.ALT_LABEL, Values.literal("Triporteur", "fr")))
                .isTrue();
        assertThat(turtle.contains(
                        concept, SKOS.DEFINITION, Values.literal("Two lines:\n\"one\"\r\nand\ttwo \\n.", "en")))
                .isTrue();
        assertThat(turtle.contains(concept, SKOS.EXACT_MATCH, Values.iri("https://example.org/c?a=1&b=(2)#é")))
                .isTrue();
        assertThat(turtle.contains(concept, SKOS.RELATED, topic(elsewhere))).isTrue();
        assertThat(turtle.contains(topic(old), OWL.DEPRECATED, Values.literal(true)))
                .isTrue();
        assertThat(turtle.contains(topic(old), DCTERMS.IS_REPLACED_BY, concept)).isTrue();
        // SKOS allows one preferred name for each language.
        turtle.filter(null, RDF.TYPE, SKOS.CONCEPT).subjects().forEach(c -> assertThat(
                        turtle.filter(c, SKOS.PREF_LABEL, null))
                .hasSize(2));
    }

    @Test
    void theExportFollowsWhatIsAccepted() {
        String path = "topic-schemes/" + scheme + "/skos";

        visitor.get(path).then().contentType(startsWith("application/ld+json"));
        visitor.request().accept("text/turtle").get(path).then().contentType(startsWith("text/turtle"));
        visitor.request()
                .accept("application/rdf+xml")
                .get(path)
                .then()
                .statusCode(406)
                .body("code", is("not-acceptable"));
        visitor.get("topic-schemes/nulle-part/skos").then().statusCode(404);
    }

    private Model parsed(String mediaType, RDFFormat format) throws IOException {
        byte[] bytes = visitor.request()
                .accept(mediaType)
                .get("topic-schemes/" + scheme + "/skos")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        return Rio.parse(new ByteArrayInputStream(bytes), "", format);
    }

    private static IRI topic(UUID id) {
        return iri("topics/" + id);
    }

    private static IRI iri(String path) {
        return Values.iri("http://localhost:8080/api/v1/" + path);
    }
}
