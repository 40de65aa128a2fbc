package fr.essaim.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.geography.importing.SampleGeography;
import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Statements;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@HttpTest
class GeoUnitTest {
    private final Api visitor = Api.anonymous();

    @BeforeAll
    static void loadGeography() {
        SampleGeography.load();
    }

    private ValidatableResponse unit(String path) {
        return visitor.get("geo-units/" + path).then();
    }

    @Test
    void aCommuneShowsWhatItIsAndWhatItLiesIn() {
        unit("COMMUNE/80021")
                .statusCode(200)
                .body("vintage", is(2026))
                .body("name", is("Amiens"))
                .body("siren", is("218000198"))
                .body("population", is(136449))
                .body("departement.code", is("80"))
                .body("departement.name", is("Somme"))
                .body("region.name", is("Hauts-de-France"))
                .body("epci.code", is("248000531"))
                .body("postalCodes", hasItems("80000", "80080"))
                .body("parents.kind", contains("REGION", "DEPARTEMENT", "ARRONDISSEMENT", "EPCI"))
                .body("successors", empty())
                .body("predecessors.code", contains("80021"))
                .body("predecessors.vintage", contains(2024));
    }

    @Test
    void whatIsUnknownIsNullAndNeverZero() {
        unit("COMMUNE/98412").body("population", nullValue()).body("siren", nullValue());
        unit("COMMUNE/22016").body("epci", nullValue()).body("name", is("Île-de-Bréhat"));
        unit("DELEGATED_COMMUNE/93059").body("population", nullValue()).body("parents.code", hasItem("93066"));
    }

    @Test
    void anEpciShowsItsFormTaxRegimeAndAllItSpans() {
        unit("EPCI/248000531")
                .body("siren", is("248000531"))
                .body("legalForm", is("CA"))
                .body("taxRegime", is("FPU"))
                .body("memberCount", is(39))
                .body("latitude", notNullValue());
        unit("EPCI/200035723")
                .body("departement", nullValue())
                .body("region", nullValue())
                .body("parents.kind", hasItems("REGION", "DEPARTEMENT"))
                .body("parents.findAll { it.kind == 'DEPARTEMENT' }.code", contains("26", "84"))
                .body("parents.findAll { it.kind == 'REGION' }.code", contains("84", "93"));
    }

    @Test
    void aSplitCommuneLeadsToItselfAndToThoseItGaveBack() {
        unit("COMMUNE/15141?vintage=2024")
                .body("name", is("Neussargues en Pinatelle"))
                .body("memberCount", is(5))
                .body("successors.code", contains("15031", "15035", "15047", "15141", "15171"))
                .body("successors.vintage[0]", is(2026));
        unit("COMMUNE/15141").body("name", is("Neussargues-Moissac")).body("memberCount", is(0));
        unit("COMMUNE/15031")
                .body("predecessors.code", contains("15141", "15031"))
                .body("predecessors.kind", contains("COMMUNE", "DELEGATED_COMMUNE"));
    }

    @Test
    void aCodeThatWasMergedIsGoneAndLeadsToItsSuccessor() {
        unit("COMMUNE/93059")
                .statusCode(410)
                .body("code", is("gone-code"))
                .body("successors", hasSize(1))
                .body("successors[0].kind", is("COMMUNE"))
                .body("successors[0].code", is("93066"))
                .body("successors[0].name", is("Saint-Denis"))
                .body("successors[0].vintage", is(2026));
        unit("COMMUNE/93059?vintage=2024").statusCode(200).body("successors.code", contains("93066"));
        unit("COMMUNE/93059/members").statusCode(410);
    }

    @Test
    void aCommuneWhoseSeatMovedLeadsToItsNewCode() {
        unit("COMMUNE/49069").statusCode(410).body("successors.code", contains("49126"));
        unit("COMMUNE/12076").statusCode(410).body("successors.code", contains("12218"));
        unit("COMMUNE/49126").statusCode(200).body("predecessors.code", contains("49069"));
    }

    @Test
    void aSuppressedDelegatedOrAssociatedCommuneLeadsToItsCommune() {
        unit("DELEGATED_COMMUNE/15031")
                .statusCode(410)
                .body("successors.kind", contains("COMMUNE"))
                .body("successors.code", contains("15031"));
        unit("ASSOCIATED_COMMUNE/01324").statusCode(410).body("successors.code", contains("01245"));
    }

    @Test
    void aCodeGivenUpLongBeforeTheFirstVintageStillLeadsSomewhere() {
        unit("COMMUNE/75066").statusCode(410).body("successors.code", contains("93066"));
        unit("COMMUNE/55273").statusCode(410).body("successors.code", containsInAnyOrder("55245", "55386"));
        unit("COMMUNE/55273?vintage=2024").statusCode(410).body("successors.vintage", contains(2024, 2024));
    }

    @Test
    void aCommuneThatIsYetToBeRestoredLeadsToTheOneThatHoldsIt() {
        unit("COMMUNE/15031?vintage=2024").statusCode(410).body("successors.code", contains("15141"));
    }

    @Test
    void aCodeNeverKnownIsNotFound() {
        unit("COMMUNE/99999").statusCode(404).body("code", is("not-found"));
        unit("EPCI/80021").statusCode(404);
        unit("CASTLE/80021").statusCode(404).body("code", is("not-found"));
        unit("COMMUNE/80021/castles").statusCode(404);
    }

    @Test
    void codesAreReadInAnyCase() {
        unit("COMMUNE/2a004").statusCode(200).body("code", is("2A004"));
    }

    @Test
    void membersAreTheCompositionOfAUnit() {
        unit("EPCI/248000531/members?size=50").body("items", hasSize(39)).body("items[0].name", is("Allonville"));
        unit("EPT/200057867/members?vintage=2024").body("items", hasSize(9));
        unit("EPT/200057867/members").body("items", hasSize(8));
        unit("REGION/11/members").body("items.kind", hasItem("DEPARTEMENT")).body("items", hasSize(8));
        unit("REGION/04/members?member=COMMUNE").body("items", hasSize(3));
        unit("COMMUNE/15141/members?vintage=2024")
                .body("items.code", containsInAnyOrder("15031", "15035", "15047", "15141", "15171"));
        unit("COMMUNE/69123/members").body("items", hasSize(9)).body("items[0].kind", is("MUNICIPAL_ARRONDISSEMENT"));
        unit("COMMUNE/80021/members").body("items", empty());
    }

    @Test
    void aFreshCopyIsNotSentAgain() {
        String tag = visitor.get("geo-units/COMMUNE/80021").header("ETag");

        visitor.request()
                .header("If-None-Match", tag)
                .get("geo-units/COMMUNE/80021")
                .then()
                .statusCode(304);
        visitor.request()
                .header("If-None-Match", tag)
                .get("geo-units/COMMUNE/80021?vintage=2024")
                .then()
                .statusCode(200);
    }

    @Test
    void theVintagesLoadedAreListedNewestFirst() {
        visitor.get("geo-vintages")
                .then()
                .statusCode(200)
                .body("year", contains(2026, 2024))
                .body("newest", contains(true, false))
                .body("[0].counts.REGION", is(26))
                .body("[0].importedAt", notNullValue())
                .body("[0].source", notNullValue());
    }

    @Test
    void aUnitCostsThreeStatementsWhateverItsSize() {
        // Now and then a fourth reads the vintages.
        assertThat(Statements.during(() -> unit("REGION/32").statusCode(200))).isBetween(3L, 4L);
        assertThat(Statements.during(() -> unit("COMMUNE/98412").statusCode(200)))
                .isBetween(3L, 4L);
    }
}
