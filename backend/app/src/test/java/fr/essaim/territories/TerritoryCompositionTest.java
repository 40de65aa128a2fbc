package fr.essaim.territories;

import static fr.essaim.territories.TerritoryFixtures.AMIENS;
import static fr.essaim.territories.TerritoryFixtures.AMIENS_METROPOLE;
import static fr.essaim.territories.TerritoryFixtures.AMIENS_METROPOLE_POPULATION;
import static fr.essaim.territories.TerritoryFixtures.AMIENS_POPULATION;
import static fr.essaim.territories.TerritoryFixtures.LONGUEAU;
import static fr.essaim.territories.TerritoryFixtures.LONGUEAU_POPULATION;
import static fr.essaim.territories.TerritoryFixtures.SAINT_DENIS;
import static fr.essaim.territories.TerritoryFixtures.SAINT_DENIS_POPULATION;
import static fr.essaim.territories.TerritoryFixtures.composed;
import static fr.essaim.territories.TerritoryFixtures.draft;
import static fr.essaim.territories.TerritoryFixtures.unit;
import static fr.essaim.territories.TerritoryFixtures.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Tokens;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@HttpTest
class TerritoryCompositionTest {
    private final Api staff = Api.as(Tokens.staff());
    private final Api visitor = Api.anonymous();

    @Inject
    TerritoryFixtures fixtures;

    @BeforeEach
    void geography() {
        fixtures.loadGeography();
    }

    private int population(UUID id) {
        return visitor.get("territories/" + id).then().statusCode(200).extract().path("population");
    }

    @Test
    void aUnitGivenTwiceOrInsideAnotherCountsOnce() {
        UUID id = staff.create("territories", draft("Métropole en double", AMIENS, AMIENS_METROPOLE, AMIENS, LONGUEAU));

        visitor.get("territories/" + id)
                .then()
                .body("population", is(AMIENS_METROPOLE_POPULATION))
                .body("geoUnits.code", containsInAnyOrder("80021", "248000531", "80489"));
    }

    @Test
    void oneCommuneOfTwoVintagesCountsOnce() {
        UUID id = staff.create("territories", draft("Deux millésimes", AMIENS, unit(2024, "COMMUNE", "80021")));

        visitor.get("territories/" + id)
                .then()
                .body("population", is(AMIENS_POPULATION))
                .body("geoUnits.vintage", containsInAnyOrder(2024, 2026));
    }

    @Test
    void aUnitInsideAPartCountsOnce() {
        UUID metropole = staff.create("territories", draft("Partie métropole", AMIENS_METROPOLE));
        UUID whole = staff.create(
                "territories", with(draft("Tout", AMIENS, SAINT_DENIS), "partIds", List.of(metropole, metropole)));

        visitor.get("territories/" + whole)
                .then()
                .body("population", is(AMIENS_METROPOLE_POPULATION + SAINT_DENIS_POPULATION))
                .body("parts.name", contains("Partie métropole"))
                .body("departements.code", contains("80", "93"))
                .body("regions.code", contains("11", "32"));
    }

    @Test
    void aChangedPartChangesAllThatContainIt() {
        UUID part = staff.create("territories", draft("Partie mouvante"));
        UUID middle = staff.create("territories", composed("Milieu", part));
        UUID top = staff.create("territories", with(composed("Sommet", middle), "geoUnits", List.of(SAINT_DENIS)));
        String tag = visitor.get("territories/" + top).header("ETag");

        staff.put("territories/" + part, draft("Partie mouvante", LONGUEAU))
                .then()
                .statusCode(200);

        assertThat(population(middle)).isEqualTo(LONGUEAU_POPULATION);
        assertThat(population(top)).isEqualTo(LONGUEAU_POPULATION + SAINT_DENIS_POPULATION);
        // Nobody edited the whole: its version stands, but a reader's copy is no longer fresh.
        visitor.request()
                .header("If-None-Match", tag)
                .get("territories/" + top)
                .then()
                .statusCode(200)
                .body("version", is(0));
    }

    @Test
    void aTerritoryIsMadeOfSomething() {
        staff.post("territories", draft("Rien")).then().statusCode(201);
        staff.post("territories", Map.of("name", "Rien", "kind", "OTHER"))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", is("/geoUnits"))
                .body("violations[0].code", is("composition"));
    }

    @Test
    void unknownUnitsAndVintagesAreNamed() {
        staff.post("territories", draft("Inconnue", AMIENS, unit("COMMUNE", "99999"), unit("EPCI", "80021")))
                .then()
                .statusCode(422)
                .body("code", is("unknown-reference"))
                .body("violations.pointer", contains("/geoUnits/1/code", "/geoUnits/2/code"));
        staff.post("territories", draft("Trop tôt", unit(2019, "COMMUNE", "80021")))
                .then()
                .statusCode(422)
                .body("code", is("vintage-not-loaded"))
                .body("loaded", contains(2026, 2024));
    }

    @Test
    void unknownAndArchivedPartsAreNamed() {
        UUID known = staff.create("territories", draft("Partie connue"));
        UUID archived = staff.create("territories", draft("Partie close"));
        UUID whole = staff.create("territories", composed("Garde ses parties", archived));
        staff.act("territories/" + archived, "archive", Map.of("reason", "Close"))
                .then()
                .statusCode(200);

        staff.post("territories", composed("Bancal", known, UUID.randomUUID(), archived))
                .then()
                .statusCode(422)
                .body("code", is("unknown-reference"))
                .body("violations.pointer", contains("/partIds/1", "/partIds/2"));
        // What was a part before it was archived stays one, hidden from the public.
        staff.put("territories/" + whole, composed("Garde ses parties", archived, known))
                .then()
                .statusCode(200);
        staff.get("territories/" + whole).then().body("parts", hasSize(2));
        visitor.get("territories/" + whole).then().body("parts.name", contains("Partie connue"));
    }

    @Test
    void noTerritoryContainsItselfHoweverFar() {
        UUID small = staff.create("territories", draft("Petit"));
        UUID middle = staff.create("territories", composed("Moyen", small));
        UUID large = staff.create("territories", composed("Grand", middle));

        for (UUID container : List.of(small, middle, large)) {
            staff.put("territories/" + small, composed("Petit", container))
                    .then()
                    .statusCode(422)
                    .body("code", is("composition-cycle"))
                    .body("violations[0].pointer", is("/partIds/0"));
        }
        visitor.get("territories/" + small)
                .then()
                .body("population", is(AMIENS_POPULATION))
                .body("version", is(0));
    }

    @RepeatedTest(10)
    void simultaneousWritersDoNotCloseACycle() {
        UUID one = staff.create("territories", draft("Course une"));
        UUID two = staff.create("territories", draft("Course deux"));
        UUID three = staff.create("territories", draft("Course trois"));

        var answers = together(List.of(
                () -> staff.put("territories/" + one, composed("Course une", two))
                        .statusCode(),
                () -> staff.put("territories/" + two, composed("Course deux", three))
                        .statusCode(),
                () -> staff.put("territories/" + three, composed("Course trois", one))
                        .statusCode()));

        assertThat(answers).containsExactlyInAnyOrder(200, 200, 422);
    }

    @RepeatedTest(5)
    void simultaneousChangesOfTwoPartsBothReachTheWhole() {
        UUID one = staff.create("territories", draft("Moitié une"));
        UUID two = staff.create("territories", draft("Moitié deux"));
        UUID whole = staff.create("territories", composed("Les deux moitiés", one, two));

        var answers = together(List.of(
                () -> staff.put("territories/" + one, draft("Moitié une", LONGUEAU))
                        .statusCode(),
                () -> staff.put("territories/" + two, draft("Moitié deux", SAINT_DENIS))
                        .statusCode()));

        assertThat(answers).containsOnly(200);
        assertThat(population(whole)).isEqualTo(LONGUEAU_POPULATION + SAINT_DENIS_POPULATION);
    }

    private static List<Integer> together(List<Supplier<Integer>> requests) {
        return requests.stream().map(CompletableFuture::supplyAsync).toList().stream()
                .map(CompletableFuture::join)
                .toList();
    }
}
