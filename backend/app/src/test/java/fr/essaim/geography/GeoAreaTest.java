package fr.essaim.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.essaim.geography.importing.SampleGeography;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.testing.HttpTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@HttpTest
class GeoAreaTest {
    private static final GeoUnitKey AMIENS = key(2026, GeoUnitKind.COMMUNE, "80021");
    private static final GeoUnitKey AMIENS_METROPOLE = key(2026, GeoUnitKind.EPCI, "248000531");

    @Inject
    GeoUnitService geography;

    @BeforeAll
    static void loadGeography() {
        SampleGeography.load();
    }

    private static GeoUnitKey key(@Nullable Integer vintage, GeoUnitKind kind, String code) {
        return new GeoUnitKey(vintage, kind, code);
    }

    private GeoArea area(GeoUnitKey... keys) {
        return geography.area(Arrays.asList(keys));
    }

    private long populationOf(GeoUnitKey key) {
        return Objects.requireNonNull(
                geography.find(List.of(key)).getFirst().orElseThrow().population());
    }

    @Test
    void unitsAreFoundInTheOrderAsked() {
        var found = geography.find(
                List.of(key(2024, GeoUnitKind.COMMUNE, "93059"), key(null, GeoUnitKind.COMMUNE, "93059"), AMIENS));

        assertThat(found).hasSize(3);
        assertThat(found.get(0).map(GeoUnitSummary::name)).contains("Pierrefitte-sur-Seine");
        assertThat(found.get(1)).isEmpty();
        assertThat(found.get(2).map(GeoUnitSummary::vintage)).contains(2026);
    }

    @Test
    void aCodeThatIsGoneLeadsToItsSuccessors() {
        assertThat(geography.successors(key(null, GeoUnitKind.COMMUNE, "93059")))
                .hasValueSatisfying(heirs ->
                        assertThat(heirs).extracting(GeoUnitReference::code).containsExactly("93066"));
        assertThat(geography.successors(key(null, GeoUnitKind.COMMUNE, "99999")))
                .isEqualTo(Optional.empty());
    }

    @Test
    void aVintageThatIsNotLoadedIsRefused() {
        assertThatThrownBy(() -> area(key(1999, GeoUnitKind.COMMUNE, "80021")))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.code())
                        .isEqualTo(ProblemCode.VINTAGE_NOT_LOADED));
    }

    @Test
    void anEpciHasThePopulationOfItsCommunes() {
        assertThat(area(AMIENS_METROPOLE).population()).isEqualTo(populationOf(AMIENS_METROPOLE));
    }

    @Test
    void aCommuneCountsOnceWhateverBringsItIn() {
        assertThat(area(AMIENS_METROPOLE, AMIENS, AMIENS)).isEqualTo(area(AMIENS_METROPOLE));
        assertThat(area(AMIENS, key(2024, GeoUnitKind.COMMUNE, "80021"))).isEqualTo(area(AMIENS));
    }

    @Test
    void anAreaLiesInAllTheDepartementsAndRegionsOfItsCommunes() {
        GeoArea area = area(key(null, GeoUnitKind.EPCI, "200035723"), AMIENS);

        assertThat(area.departements()).extracting(GeoName::code).containsExactly("26", "80", "84");
        assertThat(area.regions())
                .containsExactly(
                        new GeoName("32", "Hauts-de-France"),
                        new GeoName("84", "Auvergne-Rhône-Alpes"),
                        new GeoName("93", "Provence-Alpes-Côte d'Azur"));
    }

    @Test
    void theCentreIsWeightedByPopulation() {
        GeoArea area = area(AMIENS_METROPOLE);

        assertThat(area.latitude()).isCloseTo(49.89, within(0.05));
        assertThat(area.longitude()).isCloseTo(2.30, within(0.05));
    }

    @Test
    void partsOfACommuneCountOnlyWhereTheCommuneDoesNot() {
        GeoUnitKey lyon = key(null, GeoUnitKind.COMMUNE, "69123");
        GeoUnitKey lyon1 = key(null, GeoUnitKind.MUNICIPAL_ARRONDISSEMENT, "69381");

        assertThat(area(lyon, lyon1).population()).isEqualTo(populationOf(lyon));
        assertThat(area(lyon1).population()).isEqualTo(populationOf(lyon1));
    }

    @Test
    void theSizeOfADelegatedCommuneIsNotKnown() {
        GeoUnitKey pierrefitte = key(null, GeoUnitKind.DELEGATED_COMMUNE, "93059");

        assertThat(area(pierrefitte, AMIENS).population()).isNull();
        assertThat(area(pierrefitte, key(null, GeoUnitKind.COMMUNE, "93066")).population())
                .isEqualTo(populationOf(key(null, GeoUnitKind.COMMUNE, "93066")));
    }

    @Test
    void nothingAddsUpToNothing() {
        assertThat(geography.area(List.of())).isEqualTo(GeoArea.NONE);
        assertThat(area(key(null, GeoUnitKind.COMMUNE, "99999"))).isEqualTo(GeoArea.NONE);
        assertThat(area(key(null, GeoUnitKind.COMMUNE, "98412")).population()).isNull();
    }
}
