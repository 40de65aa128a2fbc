package fr.essaim.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.geography.importing.SampleGeography;
import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Statements;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@HttpTest
class GeoUnitSearchTest {
    private final Api visitor = Api.anonymous();

    @BeforeAll
    static void loadGeography() {
        SampleGeography.load();
    }

    private ValidatableResponse find(String q, String more) {
        return visitor.get("geo-units?q={q}&" + more, q).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"saint-denis", "St Denis", "SAINT DENIS", "st-denis", "  saint  denis ", "Saint-Dénis"})
    void aNameIsFoundHoweverItIsWritten(String q) {
        find(q, "kind=COMMUNE").body("items.code", contains("97411", "93066", "11339", "30247", "93039"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"s", "sa", "sai", "saint", "saint-d", "st", "st d"})
    void everyStepOfTypingANameFindsIt(String q) {
        find(q, "kind=COMMUNE&size=100").body("items.code", hasItem("93066"));
    }

    @Test
    void theWholeNameComesBeforeNamesThatStartWithItAndThoseBeforeOtherWords() {
        find("Amiens", "kind=COMMUNE&kind=EPCI")
                .body("items.name", contains("Amiens", "CA Amiens Métropole", "Dreuil-lès-Amiens"));
        find("saint", "kind=COMMUNE&size=3")
                .body("items.name", contains("Saint-Étienne", "Saint-Denis", "Saint-Denis"));
    }

    @Test
    void theTownComesBeforeTheArrondissementNamedAfterIt() {
        find("saint-denis", "size=6")
                .body(
                        "items.kind",
                        contains("COMMUNE", "COMMUNE", "COMMUNE", "COMMUNE", "DELEGATED_COMMUNE", "ARRONDISSEMENT"));
    }

    @Test
    void ligaturesApostrophesAndArticlesAreNoObstacle() {
        find("oeuilly", "kind=COMMUNE").body("items.code", contains("51410", "02565"));
        find("Œuilly", "kind=COMMUNE").body("items.code", contains("51410", "02565"));
        find("l'haÿ les", "kind=COMMUNE").body("items.code", contains("94038"));
        find("hay", "kind=COMMUNE").body("items.code", contains("94038"));
        find("havre", "kind=COMMUNE").body("items.code", contains("76351"));
        find("réunion", "kind=REGION").body("items.code", contains("04"));
    }

    @Test
    void postalCodesFindCommunes() {
        find("80000", "").body("items.name", contains("Amiens"));
        find("97400", "kind=COMMUNE").body("items.code", contains("97411"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zzzz", "'; drop table geo_unit; --", "%", "_aint", "~"})
    void whatMatchesNothingAnswersAnEmptyListOrIgnoresSigns(String q) {
        find(q, "kind=EPT&vintage=2026");
    }

    @Test
    void anUnknownNameFindsNothing() {
        find("zzzz", "").body("items", empty()).body("total.value", is(0)).body("next", nullValue());
    }

    @Test
    void filtersNarrowByKindCodeAndParent() {
        visitor.get("geo-units?code=2a004").then().body("items.name", contains("Ajaccio"));
        visitor.get("geo-units?code=15141&vintage=2024")
                .then()
                .body("items.kind", contains("COMMUNE", "DELEGATED_COMMUNE"));
        visitor.get("geo-units?parentKind=DEPARTEMENT&parent=974&kind=COMMUNE")
                .then()
                .body("items.name", contains("Saint-Denis", "Sainte-Marie", "Sainte-Suzanne"));
        find("saint", "kind=COMMUNE&parentKind=REGION&parent=04").body("items.code", hasItem("97411"));
        find("saint denis", "kind=COMMUNE&parentKind=EPT&parent=200057867")
                .body("items.name", contains("Saint-Denis", "L'Île-Saint-Denis"));
        find("saint denis", "kind=COMMUNE&code=30247").body("items.code", contains("30247"));
    }

    @Test
    void anEpciThatSpansTwoDepartementsIsFoundInBoth() {
        for (String departement : List.of("77", "91")) {
            visitor.get("geo-units?kind=EPCI&parentKind=DEPARTEMENT&parent=" + departement)
                    .then()
                    .body("items.name", hasItem("CC l'Orée de la Brie"))
                    .body("items.departement", everyItem(nullValue()))
                    .body("items.region.code", everyItem(is("11")));
        }
    }

    @Test
    void listsAreSortedByNameOrByPopulation() {
        visitor.get("geo-units?kind=COMMUNE&parentKind=EPT&parent=200057867&sort=-population")
                .then()
                .body("items[0].code", is("93066"));
        visitor.get("geo-units?kind=REGION&size=3")
                .then()
                .body("items.name", contains("Auvergne-Rhône-Alpes", "Bourgogne-Franche-Comté", "Bretagne"));
        find("saint", "kind=COMMUNE&sort=name&size=1").body("items[0].name", not(is("Saint-Étienne")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "geo-units?q=s&size=7",
                "geo-units?q=saint&kind=COMMUNE&size=3&sort=name",
                "geo-units?kind=COMMUNE&size=50",
                "geo-units?size=60&sort=-population",
                "geo-units?parentKind=EPCI&parent=248000531&size=10",
                "geo-units/EPCI/248000531/members?size=7&sort=-population"
            })
    void pagesFollowOneAnotherWithoutGapOrOverlap(String path) {
        var first = visitor.get(path).then().statusCode(200).header("Link", containsString("rel=\"next\""));
        int total = first.extract().path("total.value");
        List<String> seen = new ArrayList<>();
        String next = "";
        while (next != null) {
            var page = visitor.get(path + (next.isEmpty() ? "" : "&after=" + next))
                    .then()
                    .statusCode(200);
            page.body("total.value", is(total));
            List<String> kinds = page.extract().path("items.kind");
            List<String> codes = page.extract().path("items.code");
            for (int i = 0; i < codes.size(); i++) {
                seen.add(kinds.get(i) + codes.get(i));
            }
            next = page.extract().path("next");
        }
        assertThat(seen).doesNotHaveDuplicates().hasSize(total);
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        String next = visitor.get("geo-units?q=s&size=1").path("next");

        for (String other : List.of("q=t&size=1", "kind=COMMUNE", "q=s&vintage=2024", "q=s&sort=name")) {
            visitor.get("geo-units?" + other + "&after=" + next)
                    .then()
                    .statusCode(400)
                    .body("violations[0].code", is("cursor"));
        }
        visitor.get("geo-units?after=nonsense").then().statusCode(400).body("violations[0].parameter", is("after"));
    }

    @Test
    void badParametersAreNamed() {
        refused("geo-units?colour=blue", "colour");
        refused("geo-units?kind=CASTLE", "kind");
        refused("geo-units?size=100000", "size");
        refused("geo-units?sort=colour", "sort");
        refused("geo-units?vintage=soon", "vintage");
        refused("geo-units?parentKind=EPCI", "parent");
        refused("geo-units?parent=80", "parentKind");
        refused("geo-units?q=" + "a".repeat(101), "q");
        refused("geo-units/EPCI/248000531/members?member=CASTLE", "member");
    }

    private void refused(String path, String parameter) {
        visitor.get(path).then().statusCode(400).body("violations.parameter", contains(parameter));
    }

    @Test
    void aVintageThatIsNotLoadedIsSaidWithThoseThatAre() {
        for (String path : List.of("geo-units?vintage=1999", "geo-units/COMMUNE/80021?vintage=1999")) {
            visitor.get(path)
                    .then()
                    .statusCode(422)
                    .body("code", is("vintage-not-loaded"))
                    .body("detail", containsString("1999"))
                    .body("loaded", contains(2026, 2024));
        }
    }

    @Test
    void theCsvExportCarriesTheWholeFilteredList() {
        String csv = visitor.request()
                .accept("text/csv")
                .get("geo-units?kind=COMMUNE&parentKind=EPCI&parent=248000531")
                .asString();

        assertThat(csv)
                .startsWith(
                        "\uFEFFvintage;kind;code;name;siren;population;departement;region;epci;latitude;longitude\r\n")
                .contains("2026;COMMUNE;80021;Amiens;218000198;")
                .hasLineCount(40);
        assertThat(visitor.request()
                        .accept("text/csv")
                        .get("geo-units?q=saint-denis")
                        .asString())
                .contains(";93066;Saint-Denis;");
        assertThat(visitor.request()
                        .accept("text/csv")
                        .get("geo-units/EPCI/249740119/members")
                        .asString())
                .hasLineCount(4);
    }

    @Test
    void totalsAreExactWhenAskedAndCappedOtherwise() {
        visitor.get("geo-units?total=exact&size=1")
                .then()
                .body("total.value", is(378))
                .body("total.relation", is("EXACT"))
                .body("items", hasSize(1));
    }

    @Test
    void aPageCostsOneStatementAndTheSameSearchAgainNone() {
        costs(1, "geo-units?kind=COMMUNE&size=1");
        costs(1, "geo-units?kind=COMMUNE&size=100");
        costs(1, "geo-units?q=neussargues&size=100");
        costs(0, "geo-units?q=neussargues&size=100");
    }

    /** Now and then one more reads the vintages. */
    private void costs(int statements, String path) {
        assertThat(Statements.during(() -> visitor.get(path).then().statusCode(200)))
                .isBetween((long) statements, statements + 1L);
    }
}
