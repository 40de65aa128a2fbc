package fr.essaim.territories;

import static fr.essaim.territories.TerritoryFixtures.AMIENS_POPULATION;
import static fr.essaim.territories.TerritoryFixtures.LONGUEAU;
import static fr.essaim.territories.TerritoryFixtures.NOUMEA;
import static fr.essaim.territories.TerritoryFixtures.SAINT_DENIS;
import static fr.essaim.territories.TerritoryFixtures.draft;
import static fr.essaim.territories.TerritoryFixtures.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Statements;
import fr.essaim.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HttpTest
class TerritoryTest {
    private final Api staff = Api.as(Tokens.staff());
    private final Api partner = Api.as(Tokens.service("partner-territories", "territories:write"));
    private final Api member = Api.as(Tokens.member("member@example.org"));
    private final Api visitor = Api.anonymous();

    @Inject
    TerritoryFixtures fixtures;

    @BeforeEach
    void geography() {
        fixtures.loadGeography();
    }

    @Test
    void staffCreatesATerritoryThatEverybodyReads() {
        UUID lead = staff.create("organisations", Map.of("name", "Ville d’Amiens", "kind", "MUNICIPALITY"));
        var draft = new HashMap<>(draft("Amiens"));
        draft.put("description", "Sur la Somme");
        draft.put("leadOrganisationId", lead);
        draft.put("website", "https://amiens.example.org");
        draft.put("contactEmail", "contact@example.org");

        UUID id = staff.create("territories", draft);

        visitor.get("territories/" + id)
                .then()
                .statusCode(200)
                .body("name", is("Amiens"))
                .body("kind", is("COMMUNE"))
                .body("leadOrganisation.name", is("Ville d’Amiens"))
                .body("state", is("ACTIVE"))
                .body("population", is(AMIENS_POPULATION))
                .body("latitude", is(49.9f))
                .body("longitude", is(2.3f))
                .body("departements.code", contains("80"))
                .body("departements.name", contains("Somme"))
                .body("regions.name", contains("Hauts-de-France"))
                .body("geoUnits.code", contains("80021"))
                .body("geoUnits.vintage", contains(2026))
                .body("geoUnits.name", contains("Amiens"))
                .body("geoUnits.population", contains(AMIENS_POPULATION))
                .body("parts", hasSize(0))
                .body("actions", hasSize(0));
        staff.get("territories/" + id).then().body("actions", contains("UPDATE", "ARCHIVE", "ASSIGN_ROLE"));
    }

    @Test
    void aPartnerWithTheScopeWritesAndOneWithoutDoesNot() {
        UUID id = partner.create("territories", draft("Du partenaire"));
        partner.put("territories/" + id, draft("Du partenaire encore")).then().statusCode(200);

        Api.as(Tokens.service("partner-agenda", "read"))
                .put("territories/" + id, draft("Intruse"))
                .then()
                .statusCode(403)
                .body("code", is("forbidden"));
    }

    @Test
    void membersAndVisitorsDoNotWrite() {
        UUID id = staff.create("territories", draft("Bien gardé"));

        member.post("territories", draft("Non")).then().statusCode(403);
        visitor.post("territories", draft("Non")).then().statusCode(401);
        member.put("territories/" + id, draft("Non")).then().statusCode(403).body("code", is("forbidden"));
        visitor.put("territories/" + id, draft("Non")).then().statusCode(401);
        member.act("territories/" + id, "archive", Map.of("reason", "Non"))
                .then()
                .statusCode(403);
    }

    @Test
    void anArchivedTerritoryIsSeenByStaffAlone() {
        UUID id = staff.create("territories", draft("Cachée d’archive"));

        staff.act("territories/" + id, "archive", Map.of("reason", "Doublon"))
                .then()
                .statusCode(200)
                .body("state", is("ARCHIVED"))
                .body("actions", contains("UPDATE", "RESTORE", "ASSIGN_ROLE"));

        for (Api reader : new Api[] {visitor, member}) {
            reader.get("territories/" + id).then().statusCode(404);
            for (String state : new String[] {"", "&state=ARCHIVED", "&state=ACTIVE"}) {
                reader.get("territories?q=cachee d'archive" + state)
                        .then()
                        .statusCode(200)
                        .body("items", hasSize(0))
                        .body("total.value", is(0));
            }
            assertThat(reader.request()
                            .accept("text/csv")
                            .get("territories?q=cachee d'archive&state=ARCHIVED")
                            .asString())
                    .doesNotContain("Cachée");
        }
        staff.get("territories?q=cachee").then().body("items", hasSize(0));
        staff.get("territories?q=cachee&state=ARCHIVED").then().body("items.name", contains("Cachée d’archive"));

        staff.act("territories/" + id, "restore", Map.of())
                .then()
                .statusCode(200)
                .body("state", is("ACTIVE"));
        visitor.get("territories/" + id).then().statusCode(200);
    }

    @Test
    void anArchivedTerritoryIsNoLongerNamedByItsOrganisations() {
        UUID id = staff.create("territories", draft("Bientôt close"));
        UUID organisation = staff.create(
                "organisations", Map.of("name", "Fidèle à la close", "kind", "ASSOCIATION", "territoryId", id));
        visitor.get("organisations/" + organisation).then().body("territory.name", is("Bientôt close"));

        staff.act("territories/" + id, "archive", Map.of("reason", "Close"))
                .then()
                .statusCode(200);

        visitor.get("organisations/" + organisation).then().statusCode(200).body("territory", nullValue());
        visitor.get("organisations?q=fidele a la close").then().body("items.territory", contains(nullValue()));
        staff.get("organisations/" + organisation).then().body("territory.name", is("Bientôt close"));
    }

    @Test
    void archivingNeedsAReasonAndAnActiveTerritory() {
        UUID id = staff.create("territories", draft("À archiver"));

        staff.act("territories/" + id, "archive", Map.of("reason", " "))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", is("/reason"))
                .body("violations[0].code", is("not-blank"));
        staff.act("territories/" + id, "restore", Map.of())
                .then()
                .statusCode(409)
                .body("code", is("illegal-transition"))
                .body("from", is("ACTIVE"))
                .body("to", is("ACTIVE"));
        staff.act("territories/" + id, "archive", Map.of("reason", "Fusion"))
                .then()
                .statusCode(200);
        staff.act("territories/" + id, "archive", Map.of("reason", "Fusion"))
                .then()
                .statusCode(409)
                .body("from", is("ARCHIVED"))
                .body("to", is("ARCHIVED"));
    }

    @Test
    void aCopyIsFreshUntilAnythingItShowsChanges() {
        UUID lead = staff.create("organisations", Map.of("name", "Porteuse", "kind", "ASSOCIATION"));
        UUID id = staff.create("territories", with(draft("Relue"), "leadOrganisationId", lead));
        String path = "territories/" + id;
        String tag = visitor.get(path).header("ETag");

        reread(visitor, path, tag).statusCode(304).header("ETag", is(tag));
        // The same version shows other actions to staff: not the visitor's copy.
        reread(staff, path, tag).statusCode(200);
        staff.put("organisations/" + lead, Map.of("name", "Porteuse renommée", "kind", "ASSOCIATION"))
                .then()
                .statusCode(200);
        String renamed = reread(visitor, path, tag).statusCode(200).extract().header("ETag");
        staff.put(path, draft("Relue", LONGUEAU)).then().statusCode(200);
        String revised =
                reread(visitor, path, renamed).statusCode(200).extract().header("ETag");
        staff.act(path, "archive", Map.of("reason", "Fusion")).then().statusCode(200);
        reread(visitor, path, revised).statusCode(404);
    }

    private static ValidatableResponse reread(Api reader, String path, String tag) {
        return reader.request().header("If-None-Match", tag).get(path).then();
    }

    @Test
    void ofTwoEditorsTheSecondIsToldAndNothingIsOverwritten() {
        UUID id = staff.create("territories", draft("Disputée"));
        String read = staff.get("territories/" + id).header("ETag");

        var answers = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> staff.request()
                        .contentType(ContentType.JSON)
                        .header("If-Match", read)
                        .body(draft("Main " + i, LONGUEAU))
                        .put("territories/" + id)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers.stream().map(a -> a.statusCode()))
                .containsOnlyOnce(200)
                .containsOnly(200, 412);
        String kept = answers.stream()
                .filter(a -> a.statusCode() == 200)
                .findFirst()
                .orElseThrow()
                .path("name");
        staff.get("territories/" + id).then().body("name", is(kept)).body("version", is(1));
        staff.request()
                .contentType(ContentType.JSON)
                .body(draft("Sans version"))
                .put("territories/" + id)
                .then()
                .statusCode(428);
    }

    @Test
    void listsFilterByPlaceKindAndLead() {
        UUID lead = staff.create("organisations", Map.of("name", "Meneuse", "kind", "ASSOCIATION"));
        staff.create("territories", with(draft("Filtre picard"), "leadOrganisationId", lead));
        staff.create("territories", with(draft("Filtre dionysien", SAINT_DENIS), "kind", "NEIGHBOURHOODS"));
        staff.create("territories", draft("Filtre calédonien", NOUMEA));

        visitor.get("territories?q=FILTRE")
                .then()
                .body("items.name", contains("Filtre calédonien", "Filtre dionysien", "Filtre picard"));
        visitor.get("territories?q=filtre caledonien").then().body("items.departements[0].code", contains("988"));
        visitor.get("territories?q=filtre&departement=93").then().body("items.name", contains("Filtre dionysien"));
        visitor.get("territories?q=filtre&region=32").then().body("items.name", contains("Filtre picard"));
        visitor.get("territories?q=filtre&kind=NEIGHBOURHOODS&kind=REGION")
                .then()
                .body("items.name", contains("Filtre dionysien"));
        visitor.get("territories?leadOrganisationId=" + lead)
                .then()
                .body("items.name", contains("Filtre picard"))
                .body("items[0].leadOrganisation.name", is("Meneuse"));
    }

    @Test
    void listsSortByPopulationWithUnknownOnesLast() {
        staff.create("territories", draft("Tri moyen", LONGUEAU));
        staff.create("territories", draft("Tri grand", SAINT_DENIS));
        // Nobody lives on the Kerguelen.
        staff.create("territories", draft("Tri désert", TerritoryFixtures.unit("COMMUNE", "98412")));

        String next = visitor.get("territories?q=tri&sort=-population&size=2")
                .then()
                .body("items.name", contains("Tri grand", "Tri moyen"))
                .body("total.value", is(3))
                .extract()
                .path("next");
        visitor.get("territories?q=tri&sort=-population&size=2&after=" + next)
                .then()
                .body("items.name", contains("Tri désert"))
                .body("items[0].population", nullValue())
                .body("next", nullValue());
        visitor.get("territories?q=autre&sort=-population&size=2&after=" + next)
                .then()
                .statusCode(400)
                .body("violations[0].code", is("cursor"));
    }

    @Test
    void badParametersAndBodiesAreRefused() {
        visitor.get("territories?size=100000").then().statusCode(400).body("violations[0].code", is("range"));
        visitor.get("territories?sort=colour").then().statusCode(400).body("violations[0].code", is("sort"));
        visitor.get("territories?state=GONE").then().statusCode(400).body("violations[0].code", is("enum"));
        visitor.get("territories?couleur=bleu").then().statusCode(400).body("code", is("unknown-parameter"));
        visitor.get("territories/" + UUID.randomUUID()).then().statusCode(404).body("code", is("not-found"));
        staff.post("territories", Map.of("name", " ", "contactEmail", "nobody", "geoUnits", new Object[] {Map.of()}))
                .then()
                .statusCode(400)
                .body(
                        "violations.pointer",
                        contains("/contactEmail", "/geoUnits/0/code", "/geoUnits/0/kind", "/kind", "/name"));
        staff.post("territories", with(draft("Inconnue"), "leadOrganisationId", UUID.randomUUID()))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("/leadOrganisationId"));
        staff.post("territories", draft("é".repeat(1_000_000)))
                .then()
                .statusCode(413)
                .body("code", is("body-too-large"));
        staff.post("territories", draft("é".repeat(201))).then().statusCode(400).body("violations[0].code", is("size"));
    }

    @Test
    void listAndPageCostTheSameStatementsWhateverTheirSize() {
        IntStream.range(0, 6).forEach(i -> staff.create("territories", draft("Coût " + i)));
        UUID whole = staff.create(
                "territories",
                with(
                        draft("Coût total", SAINT_DENIS, LONGUEAU),
                        "partIds",
                        visitor.get("territories?q=cout").path("items.id")));
        visitor.get("territories?q=cout");

        assertThat(Statements.during(() -> visitor.get("territories?q=cout&size=1")))
                .isEqualTo(1);
        assertThat(Statements.during(() -> visitor.get("territories?q=cout&size=100")))
                .isEqualTo(1);
        assertThat(Statements.during(() -> visitor.get("territories/" + whole))).isEqualTo(1);
    }

    @Test
    void theCsvExportCarriesEveryFilteredRow() {
        staff.create("territories", draft("=Tableur amiénois"));

        assertThat(visitor.request()
                        .accept("text/csv")
                        .get("territories?q=tableur amienois")
                        .asString())
                .startsWith(
                        "\uFEFFid;name;kind;leadOrganisation;population;departements;latitude;longitude;state;demo;updatedAt\r\n")
                .contains(";'=Tableur amiénois;COMMUNE;;136449;80;49.9;2.3;ACTIVE;false;");
    }

    @Test
    void everyChangeIsInTheAuditTrail() {
        UUID id = staff.create("territories", draft("Tracée de près"));
        staff.put("territories/" + id, draft("Tracée encore", LONGUEAU)).then().statusCode(200);
        staff.act("territories/" + id, "archive", Map.of("reason", "Pour voir"))
                .then()
                .statusCode(200);
        staff.act("territories/" + id, "restore", Map.of()).then().statusCode(200);

        Api.as(Tokens.admin())
                .get("audit-entries?subjectId=" + id)
                .then()
                .body(
                        "items.action",
                        contains("TERRITORY_RESTORED", "TERRITORY_ARCHIVED", "TERRITORY_UPDATED", "TERRITORY_CREATED"))
                .body("items[1].reason", is("Pour voir"))
                .body("items[2].before.geoUnits.code", contains("80021"))
                .body("items[2].after.geoUnits.code", contains("80489"));
    }
}
