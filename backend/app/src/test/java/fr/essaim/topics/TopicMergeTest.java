package fr.essaim.topics;

import static fr.essaim.topics.TopicFixtures.draft;
import static fr.essaim.topics.TopicFixtures.programme;
import static fr.essaim.topics.TopicFixtures.scheme;
import static fr.essaim.topics.TopicFixtures.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.testing.Api;
import fr.essaim.testing.Database;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two topics become one, and nothing is lost. */
@HttpTest
class TopicMergeTest {
    private final Api staff = Api.as(Tokens.staff());
    private final Api visitor = Api.anonymous();

    private String scheme = "";

    @BeforeEach
    void aScheme() {
        scheme = scheme(staff);
    }

    private Response merge(UUID topic, UUID into) {
        return staff.act("topics/" + topic, "merge", Map.of("intoId", into));
    }

    @Test
    void whatWasTaggedWithTheOneIsTaggedWithTheOther() {
        UUID kept = staff.create("topics", draft(scheme, "Vélo"));
        UUID gone = staff.create("topics", draft(scheme, "Bicyclette"));
        UUID one = staff.create("programmes", programme(staff, List.of(gone)));
        UUID both = staff.create("programmes", programme(staff, List.of(gone, kept)));

        merge(gone, kept)
                .then()
                .statusCode(200)
                .body("state", is("DEPRECATED"))
                .body("replacedBy.id", is(kept.toString()))
                .body("actions", empty());

        staff.get("programmes/" + one).then().body("topics.prefLabel.fr", contains("Vélo"));
        staff.get("programmes/" + both).then().body("topics.prefLabel.fr", contains("Vélo"));
        staff.get("programmes?topicId=" + kept)
                .then()
                .body("items.id", containsInAnyOrder(one.toString(), both.toString()));
        visitor.get("topics/" + gone).then().statusCode(200).body("replacedBy.prefLabel.fr", is("Vélo"));
        // Whoever still holds the old id tags with the new topic.
        UUID late = staff.create("programmes", programme(staff, List.of(gone, kept)));
        staff.get("programmes/" + late).then().body("topics.id", contains(kept.toString()));
    }

    @Test
    void whatAMergeWouldMoveIsCountedBefore() {
        UUID kept = staff.create("topics", draft(scheme, "Vélo"));
        UUID gone = staff.create("topics", draft(scheme, "Bicyclette"));
        UUID narrower = staff.create("topics", draft(scheme, "Vélo cargo", gone));
        staff.create("programmes", programme(staff, List.of(gone)));
        staff.create("programmes", programme(staff, List.of(gone, kept)));
        staff.create("programmes", programme(staff, List.of(narrower)));

        staff.get("topics/" + gone + "/uses")
                .then()
                .body("uses.kind", contains("PROGRAMME"))
                .body("uses.count", contains(2));
        merge(gone, kept).then().statusCode(200);
        staff.get("topics/" + gone + "/uses").then().body("uses", empty());
        staff.get("topics/" + kept + "/uses").then().body("uses.count", contains(2));
    }

    @Test
    void wordsMatchesNarrowerAndRelatedTopicsFollow() {
        UUID other = staff.create("topics", draft(scheme, "Santé"));
        UUID kept = staff.create(
                "topics", draft(scheme, "Vélo", "altLabels", words(List.of("Petite reine"), List.of("Bike"))));
        Map<String, Object> draft = draft(scheme, "Bicyclette");
        draft.put("altLabels", words(List.of("Deux-roues", "VÉLO"), List.of("Bike", "Two-wheeler")));
        draft.put("definition", Map.of("fr", "Deux roues et des pédales."));
        draft.put("exactMatches", List.of("http://www.wikidata.org/entity/Q11442"));
        draft.put("relatedIds", List.of(other, kept));
        UUID gone = staff.create("topics", draft);
        UUID narrower = staff.create("topics", draft(scheme, "Vélo cargo", gone));
        UUID earlier = staff.create("topics", draft(scheme, "Bécane"));
        merge(earlier, gone).then().statusCode(200);

        merge(gone, kept).then().statusCode(200);

        visitor.get("topics/" + kept)
                .then()
                .body("prefLabel.fr", is("Vélo"))
                .body("altLabels.fr", contains("Petite reine", "Bicyclette", "Deux-roues", "Bécane"))
                .body("altLabels.en", contains("Bike", "Bicyclette (en)", "Two-wheeler", "Bécane (en)"))
                .body("definition.fr", is("Deux roues et des pédales."))
                .body("exactMatches", hasSize(1))
                .body("related.id", contains(other.toString()))
                .body("narrower.id", contains(narrower.toString()))
                .body("version", is(1));
        visitor.get("topics/" + narrower).then().body("broader.id", is(kept.toString()));
        visitor.get("topics/" + earlier).then().body("replacedBy.id", is(kept.toString()));
        visitor.get("topics?scheme={s}&q=becane", scheme).then().body("items.id", contains(kept.toString()));
    }

    @Test
    void whatMakesNoSenseIsRefusedAndChangesNothing() {
        UUID topic = staff.create("topics", draft(scheme, "Haut"));
        UUID child = staff.create("topics", draft(scheme, "Milieu", topic));
        UUID grandchild = staff.create("topics", draft(scheme, "Bas", child));
        UUID elsewhere = staff.create("topics", draft(scheme(staff), "Ailleurs"));
        UUID old = staff.create("topics", draft(scheme, "Vieux"));
        staff.act("topics/" + old, "deprecate", Map.of("reason", "Vieux"))
                .then()
                .statusCode(200);
        String before = visitor.get("topics/" + topic).asString();

        refused(merge(topic, topic), "merge-into-itself");
        refused(merge(topic, child), "merge-into-narrower");
        refused(merge(topic, grandchild), "merge-into-narrower");
        refused(merge(topic, elsewhere), "merge-across-schemes");
        refused(merge(topic, old), "merge-into-deprecated");
        refused(merge(topic, UUID.randomUUID()), "unknown-reference");
        merge(old, topic).then().statusCode(409);

        assertThat(visitor.get("topics/" + topic).asString()).isEqualTo(before);
        merge(grandchild, topic).then().statusCode(200);
    }

    private static void refused(Response answer, String code) {
        answer.then()
                .statusCode(422)
                .body("violations.pointer", contains("/intoId"))
                .body("violations.code", contains(code));
    }

    @Test
    void ofTwoMergesAtOnceThatCrossOneHappens() {
        for (int round = 0; round < 5; round++) {
            UUID one = staff.create("topics", draft(scheme, "Un " + round));
            UUID two = staff.create("topics", draft(scheme, "Deux " + round));
            UUID tagged = staff.create("programmes", programme(staff, List.of(one, two)));

            var there = CompletableFuture.supplyAsync(() -> merge(one, two).statusCode());
            var back = CompletableFuture.supplyAsync(() -> merge(two, one).statusCode());

            assertThat(List.of(there.join(), back.join())).containsOnlyOnce(200).doesNotContain(500);
            staff.get("programmes/" + tagged).then().body("topics", hasSize(1));
        }
    }

    @Test
    void mergedTwoWaysAtOnceATopicGoesOneWay() {
        UUID topic = staff.create("topics", draft(scheme, "Partagé"));
        UUID left = staff.create("topics", draft(scheme, "Gauche"));
        UUID right = staff.create("topics", draft(scheme, "Droite"));
        String tag = staff.get("topics/" + topic).header("ETag");

        var results = new ArrayList<CompletableFuture<Integer>>();
        for (UUID into : List.of(left, right)) {
            results.add(CompletableFuture.supplyAsync(() -> staff.request()
                    .contentType(ContentType.JSON)
                    .header("If-Match", tag)
                    .body(Map.of("intoId", into))
                    .post("topics/" + topic + "/merge")
                    .statusCode()));
        }

        assertThat(results.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(200, 412);
    }

    @Test
    void whoTagsDuringAMergeTagsWithWhatIsLeft() {
        for (int round = 0; round < 5; round++) {
            UUID gone = staff.create("topics", draft(scheme, "Part " + round));
            UUID kept = staff.create("topics", draft(scheme, "Reste " + round));
            Map<String, Object> draft = programme(staff, List.of(gone));

            var merging = CompletableFuture.supplyAsync(() -> merge(gone, kept).statusCode());
            var tagging = CompletableFuture.supplyAsync(() -> staff.create("programmes", draft));

            assertThat(merging.join()).isEqualTo(200);
            staff.get("programmes/" + tagging.join()).then().body("topics.id", contains(kept.toString()));
        }
    }

    @Test
    void tagsAreKeptUnlessTheyAreGiven() {
        UUID topic = staff.create("topics", draft(scheme, "Gardé"));
        Map<String, Object> draft = new HashMap<>(programme(staff, List.of(topic)));
        UUID id = staff.create("programmes", draft);
        staff.act("topics/" + topic, "deprecate", Map.of("reason", "Vieilli"))
                .then()
                .statusCode(200);

        staff.put("programmes/" + id, draft).then().statusCode(200).body("topics", hasSize(1));
        staff.post("programmes", draft)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/topicIds/0"))
                .body("violations.code", contains("topic-deprecated"));
        draft.remove("topicIds");
        staff.put("programmes/" + id, draft).then().body("topics", hasSize(1));
        draft.put("topicIds", List.of());
        staff.put("programmes/" + id, draft).then().body("topics", hasSize(0));
        draft.put("topicIds", List.of(UUID.randomUUID()));
        staff.put("programmes/" + id, draft)
                .then()
                .statusCode(422)
                .body("violations.code", contains("unknown-reference"));
    }

    @Test
    void aFilterFindsWhatIsTaggedWithNarrowerTopicsToo() {
        UUID top = staff.create("topics", draft(scheme, "Large"));
        UUID narrow = staff.create("topics", draft(scheme, "Précis", top));
        UUID id = staff.create("programmes", programme(staff, List.of(narrow)));

        staff.get("programmes?topicId=" + top).then().body("items.id", contains(id.toString()));
        visitor.get("programmes?topicId=" + top)
                .then()
                .body("items", hasSize(0))
                .body("next", nullValue());
    }

    /** The form that a merge relies on, see {@link TopicLinks}: a table that points to topics in another way must move its own. */
    @Test
    void everyTableOfTagsHasTheFormThatAMergeMoves() throws SQLException {
        String sql = """
                select c.conrelid::regclass::text as name, (
                    r.relname like '%\\_topic' and cardinality(c.conkey) = 1
                    and (select count(*) from pg_attribute a where a.attrelid = r.oid and a.attnum > 0
                        and not a.attisdropped) = 2
                    and exists (select from pg_constraint p where p.conrelid = r.oid and p.contype = 'p'
                        and cardinality(p.conkey) = 2)) as regular
                from pg_constraint c join pg_class r on r.oid = c.conrelid
                where c.contype = 'f' and c.confrelid = 'topic'::regclass
                    and c.conrelid not in ('topic'::regclass, 'topic_related'::regclass, 'expertise_claim'::regclass,
                        'experience_obstacle'::regclass)
                """;
        var irregular = new ArrayList<String>();
        int tables = 0;
        try (Connection connection =
                        Database.running().connect(Database.running().migrator());
                Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery(sql)) {
            while (results.next()) {
                tables++;
                if (!results.getBoolean("regular")) {
                    irregular.add(results.getString("name"));
                }
            }
        }
        assertThat(tables).isPositive();
        assertThat(irregular).isEmpty();
    }
}
