package fr.essaim.records;

import static fr.essaim.records.RecordFixtures.STAFF;
import static fr.essaim.records.RecordFixtures.address;
import static fr.essaim.records.RecordFixtures.draft;
import static fr.essaim.records.RecordFixtures.peer;
import static fr.essaim.records.RecordFixtures.published;
import static fr.essaim.records.RecordFixtures.record;
import static fr.essaim.records.RecordFixtures.submitted;
import static fr.essaim.records.RecordFixtures.text;
import static fr.essaim.records.RecordFixtures.topic;
import static fr.essaim.records.RecordFixtures.validate;
import static fr.essaim.records.RecordFixtures.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.communities.CommunityFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Persons;
import fr.essaim.testing.Tokens;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How experiences are told, who may read them, and what anonymous means. */
@HttpTest
class RecordTest {
    private static final Api VISITOR = Api.anonymous();

    @Inject
    RecordFixtures fixtures;

    private Api lead = VISITOR;
    private UUID territory = new UUID(0, 0);
    private String name = "";

    @BeforeEach
    void aTerritory() {
        lead = Api.as(Tokens.person(UUID.randomUUID() + "@example.org", "Odile", "Marchandeau"));
        name = "Vallombreuse " + UUID.randomUUID();
        territory = fixtures.territory(name, lead);
    }

    @Test
    void whoLeadsATerritoryBeginsARecordThatKeepsItsCode() {
        String record = record(lead, "Six cafés", "territoryId", territory);

        lead.get(record)
                .then()
                .statusCode(200)
                .body("code", matchesPattern("EXP-\\d{4}-\\d{4,}"), "state", equalTo("DRAFT"), "number", equalTo(0))
                .body(
                        "lacks",
                        containsInAnyOrder("/summary", "/context", "/challenge", "/results", "/lessons", "/actions"))
                .body("authors.id", contains(Persons.id(lead).toString()))
                .body("actions", containsInAnyOrder("UPDATE", "WITHDRAW", "NARROW", "WIDEN", "SUBMIT", "READ_REVIEWS"));
        VISITOR.get(record).then().statusCode(404);
        peer().get(record).then().statusCode(404);
        peer().post("experience-records", draft("Volée", "territoryId", territory))
                .then()
                .statusCode(422)
                .body("violations.code", contains("not-own-territory"));
        lead.post("experience-records", draft("De personne")).then().statusCode(400);
    }

    @Test
    void codesFollowEachOtherHoweverManyBeginAtOnce() {
        List<String> codes = IntStream.range(0, 12)
                .parallel()
                .mapToObj(i -> lead.get(record(lead, "Ensemble " + i, "territoryId", territory))
                        .then()
                        .extract()
                        .<String>path("code"))
                .sorted()
                .toList();
        assertThat(codes).doesNotHaveDuplicates();
        assertThat(number(codes.getLast()) - number(codes.getFirst())).isGreaterThanOrEqualTo(11);
    }

    private static int number(String code) {
        return Integer.parseInt(code.substring(code.lastIndexOf('-') + 1));
    }

    @Test
    void peersGetNoRecordWithoutItsChapters() {
        String record = record(lead, "Vide", "territoryId", territory);

        lead.act(record, "submit", Map.of())
                .then()
                .statusCode(422)
                .body("violations.code", hasItem("record-incomplete"))
                .body("violations.pointer", hasItem("/lessons"));
        lead.put(record, text(lead, "Pleine")).then().statusCode(200).body("lacks", empty());
        lead.act(record, "submit", Map.of()).then().statusCode(200).body("state", equalTo("IN_REVIEW"));
    }

    @Test
    void ofTwoAuthorsWhoWriteAtOnceTheSecondIsTold() {
        Api other = peer();
        String record = record(lead, "À deux", "territoryId", territory);
        lead.put(record, text(lead, "À deux", "authorIds", List.of(Persons.id(lead), Persons.id(other))))
                .then()
                .statusCode(200);
        String read = other.get(record).header("ETag");
        lead.put(record, text(lead, "La première", "authorIds", List.of(Persons.id(lead), Persons.id(other))))
                .then()
                .statusCode(200);

        other.request()
                .contentType("application/json")
                .header("If-Match", read)
                .body(text(other, "La seconde"))
                .put(record)
                .then()
                .statusCode(412);
        other.get(record).then().body("content.title", equalTo("La première"));
    }

    @Test
    void obstaclesAndLeversComeFromTheirSchemesAndAreFound() {
        UUID obstacle = topic("obstacles", "Temps");
        UUID lever = topic("levers", "Élus");
        String record = record(lead, "Obstacles", "territoryId", territory);
        lead.put(
                        record,
                        text(
                                lead,
                                "Obstacles",
                                "obstacles",
                                List.of(Map.of("topicId", lever, "overcome", "NO", "how", "Mal rangé."))))
                .then()
                .statusCode(400)
                .body(
                        "violations.code",
                        contains("topic-of-scheme"),
                        "violations.pointer",
                        contains("/obstacles/0/topicId"));
        lead.put(
                        record,
                        text(
                                lead,
                                "Obstacles",
                                "obstacles",
                                List.of(Map.of("topicId", obstacle, "overcome", "PARTLY", "how", "Le vendredi.")),
                                "levers",
                                List.of(Map.of("topicId", lever, "how", "Présents."))))
                .then()
                .statusCode(200)
                .body("content.obstacles.topic.id", contains(obstacle.toString()))
                .body("topics.id", containsInAnyOrder(obstacle.toString(), lever.toString()));
        lead.act(record, "submit", Map.of()).then().statusCode(200);
        validate(lead, record);
        lead.act(record, "publish", Map.of()).then().statusCode(200);

        VISITOR.get("experience-records?overcameId=" + obstacle).then().body("items.title", contains("Obstacles"));
        VISITOR.get("experience-records?overcameId=" + lever).then().body("items", empty());
        VISITOR.get("experience-records?topicId=" + obstacle + "&topicId=" + lever)
                .then()
                .body("items", hasSize(1));
        VISITOR.get("experience-records/facets?topicId=" + obstacle)
                .then()
                .statusCode(200)
                .body("counted", equalTo(1), "topics.count", contains(1, 1));
        UUID kept = topic("obstacles", "Temps, mieux dit");
        STAFF.act("topics/" + obstacle, "merge", Map.of("intoId", kept)).then().statusCode(200);
        VISITOR.get("experience-records?overcameId=" + kept).then().body("items", hasSize(1));
    }

    @Test
    void anExperienceBuildsOnOthersAndNeverOnItself() {
        String first = published(lead, "Première", "territoryId", territory);
        String second = published(lead, "Deuxième", "territoryId", territory);
        lead.put(second, text(lead, "Deuxième", "sourceIds", List.of(id(first))))
                .then()
                .statusCode(200)
                .body("sources.title", contains("Première"));

        lead.put(first, text(lead, "Première", "sourceIds", List.of(id(second))))
                .then()
                .statusCode(422)
                .body("code", equalTo("citation-cycle"));
        lead.put(first, text(lead, "Première", "sourceIds", List.of(id(first))))
                .then()
                .statusCode(422)
                .body("code", equalTo("citation-cycle"));
        Api other = peer();
        UUID theirs = fixtures.territory("Ailleurs", other);
        String hidden = written(other, "Cachée", "territoryId", theirs);
        lead.put(first, text(lead, "Première", "sourceIds", List.of(id(hidden))))
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-reference"));
    }

    private static UUID id(String record) {
        return UUID.fromString(record.substring(record.lastIndexOf('/') + 1));
    }

    @Test
    void readersReadTheLastVersionWhileTheNextIsWritten() {
        String record = published(lead, "Version une", "territoryId", territory);
        lead.put(record, text(lead, "Version deux")).then().statusCode(200).body("state", equalTo("DRAFT"));

        VISITOR.get(record)
                .then()
                .body("state", equalTo("PUBLISHED"), "content.title", equalTo("Version une"))
                .body("revision", nullValue(), "round", equalTo(0), "authors", empty());
        lead.get(record)
                .then()
                .body("content.title", equalTo("Version une"), "revision.title", equalTo("Version deux"));
        lead.act(record, "submit", Map.of()).then().statusCode(200).body("round", equalTo(2));
        validate(lead, record);
        lead.act(record, "publish", Map.of()).then().statusCode(200).body("number", equalTo(2));
        VISITOR.get(record + "/versions").then().body("items.title", contains("Version deux", "Version une"));
        VISITOR.get(record + "/versions/1").then().body("content.title", equalTo("Version une"));
        VISITOR.get(record + "/versions/2/changes").then().body("changes.field", contains("title"));
    }

    @Test
    void onlyTheTerritoryItselfLetsMorePeopleKnow() {
        Api author = peer();
        String record = record(lead, "Discrète", "territoryId", territory, "visibility", "PIONEERS", "anonymous", true);
        lead.put(record, text(lead, "Discrète", "authorIds", List.of(Persons.id(lead), Persons.id(author))))
                .then()
                .statusCode(200);

        for (Api other : List.of(author, STAFF)) {
            address(other, record, "PUBLIC", true)
                    .then()
                    .statusCode(422)
                    .body("violations.code", contains("consent-needed"));
            address(other, record, "PIONEERS", false).then().statusCode(422);
        }
        address(lead, record, "PUBLIC", false)
                .then()
                .statusCode(200)
                .body("visibility", equalTo("PUBLIC"), "anonymous", equalTo(false))
                .body("consentedAt", not(nullValue()));
        address(author, record, "PROGRAMME", true).then().statusCode(200).body("visibility", equalTo("PROGRAMME"));
        STAFF.post("experience-records", draft("D’office", "territoryId", territory))
                .then()
                .statusCode(422)
                .body("violations.code", contains("consent-needed"));
    }

    @Test
    void anonymousMeansAnonymousEverywhere() {
        Api outsider = peer();
        String record = record(lead, "Sans nom", "territoryId", territory, "anonymous", true);
        lead.put(record, text(lead, "Sans nom")).then().statusCode(200);
        lead.act(record, "submit", Map.of()).then().statusCode(200);
        Api reviewer = peer();
        RecordFixtures.invited(lead, record, reviewer);
        validate(lead, record);
        lead.act(record, "publish", Map.of()).then().statusCode(200);
        lead.put(record, text(lead, "Sans nom", "lessons", "Autrement.")).then().statusCode(200);

        for (Api reader : List.of(VISITOR, outsider, reviewer)) {
            for (String path : List.of(
                    record,
                    record + "/versions",
                    record + "/versions/1",
                    "experience-records?q=sans nom",
                    "experience-records/facets?q=sans nom")) {
                assertThat(reader.get(path).then().statusCode(200).extract().asString())
                        .as(path)
                        .doesNotContain(name)
                        .doesNotContain("Marchandeau")
                        .doesNotContain(territory.toString())
                        .doesNotContain(Persons.id(lead).toString());
            }
            reader.get("experience-records?territoryId=" + territory)
                    .then()
                    .body("items", empty(), "total.value", equalTo(0));
            reader.get("experience-records/facets?territoryId=" + territory)
                    .then()
                    .body("counted", equalTo(0));
            assertThat(reader.request()
                            .accept("text/csv")
                            .get("experience-records?q=sans nom")
                            .asString())
                    .contains("Sans nom")
                    .doesNotContain(name);
        }
        lead.get(record).then().body("territory.name", equalTo(name));
        lead.get("experience-records?territoryId=" + territory).then().body("items", hasSize(1));
    }

    @Test
    void anAnonymousRecordDoesNotNameItselfInItsWords() {
        String record = record(lead, "Sans nom", "territoryId", territory, "anonymous", true);
        lead.put(record, text(lead, "Sans nom", "lessons", "Odile MARCHANDEAU l’a dit."))
                .then()
                .statusCode(200);

        lead.act(record, "submit", Map.of())
                .then()
                .statusCode(422)
                .body("violations.code", contains("names-itself"), "violations.pointer", contains("/lessons"));
        String named = published(lead, "Nommée", "territoryId", territory);
        lead.put(named, text(lead, "Nommée", "lessons", "Ici, à " + name + "."))
                .then()
                .statusCode(200);
        address(lead, named, "PUBLIC", true).then().statusCode(422).body("violations.code", contains("names-itself"));
    }

    @Test
    void neitherPeersNorFormerVersionsReadWhoseAnAnonymousRecordIs() {
        String read = record(lead, "Relue", "territoryId", territory, "anonymous", true);
        lead.put(read, text(lead, "Relue")).then().statusCode(200);
        lead.act(read, "submit", Map.of()).then().statusCode(200);
        lead.put(read, text(lead, "Relue", "lessons", "Ici, à " + name + "."))
                .then()
                .statusCode(422)
                .body("violations.code", contains("names-itself"));
        String named = record(lead, "Nommée", "territoryId", territory);
        lead.put(named, text(lead, "Nommée", "lessons", "Ici, à " + name + "."))
                .then()
                .statusCode(200);
        lead.act(named, "submit", Map.of()).then().statusCode(200);
        validate(lead, named);
        lead.act(named, "publish", Map.of()).then().statusCode(200);
        lead.put(named, text(lead, "Nommée", "lessons", "Ailleurs.")).then().statusCode(200);
        address(lead, named, "PUBLIC", true)
                .then()
                .statusCode(422)
                .body(
                        "violations.code",
                        contains("version-names-itself"),
                        "violations.pointer",
                        contains("/anonymous"));
    }

    @Test
    void aWithdrawnRecordSaysThatItWasThereAndWhyItIsNotAnyMore() {
        String record = published(lead, "Retirée", "territoryId", territory);
        lead.act(record, "withdraw", Map.of("reason", "Les chiffres étaient faux."))
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));

        VISITOR.get(record)
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"), "reason", equalTo("Les chiffres étaient faux."))
                .body("content", nullValue(), "renderedContent.size()", equalTo(0));
        VISITOR.get(record + "/versions/1").then().statusCode(404);
        VISITOR.get("experience-records?territoryId=" + territory).then().body("items", empty());
        VISITOR.get("experience-records?state=WITHDRAWN&territoryId=" + territory)
                .then()
                .body("items.summary", contains(""));
        lead.put(record, text(lead, "Encore")).then().statusCode(409);
        lead.act(record, "publish", Map.of()).then().statusCode(409);
    }

    @Test
    void recordsOfPioneersAreReadByThoseWhoToldTheirOwn() {
        Api other = peer();
        UUID theirs = fixtures.territory("Voisine", other);
        Api facilitator = CommunityFixtures.newcomer();
        UUID community = CommunityFixtures.community("Pionniers", "PUBLIC", "OPEN", facilitator);
        CommunityFixtures.join(lead, community);
        CommunityFixtures.join(other, community);
        String record = published(
                lead, "Entre nous", "territoryId", territory, "communityId", community, "visibility", "PIONEERS");
        String shared = published(
                lead, "Du groupe", "territoryId", territory, "communityId", community, "visibility", "PROGRAMME");

        VISITOR.get(record).then().statusCode(404);
        VISITOR.get(shared).then().statusCode(404);
        other.get(record).then().statusCode(404);
        other.get(shared).then().statusCode(200);
        written(other, "Commencée", "territoryId", theirs, "communityId", community);
        other.get(record).then().statusCode(404);
        published(other, "Racontée", "territoryId", theirs, "communityId", community);
        other.get(record).then().statusCode(200);
        other.get("experience-records?communityId=" + community).then().body("total.value", equalTo(4));
        VISITOR.get("experience-records?communityId=" + community).then().body("total.value", equalTo(1));
    }

    @Test
    void facilitatorsOfItsCommunityReadWhatIsInReview() {
        Api facilitator = CommunityFixtures.newcomer();
        UUID community = CommunityFixtures.community("Relecture", "PUBLIC", "OPEN", facilitator);
        CommunityFixtures.join(lead, community);
        String record = written(lead, "Bientôt", "territoryId", territory, "communityId", community);

        facilitator.get(record).then().statusCode(404);
        lead.act(record, "submit", Map.of()).then().statusCode(200);
        facilitator.get(record).then().statusCode(200).body("actions", hasItem("VALIDATE"));
        facilitator
                .act(record, "return", Map.of("reason", "Trop court."))
                .then()
                .statusCode(200);
        lead.get(record).then().body("state", equalTo("DRAFT"), "reason", equalTo("Trop court."));
        assertThat(submitted(lead, "Autre", "territoryId", territory)).isNotEmpty();
    }
}
