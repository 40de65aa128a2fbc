package fr.essaim.licences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import org.junit.jupiter.api.Test;

@HttpTest
class LicenceTest {
    @Test
    void theUsualLicencesComeFirst() {
        Api.anonymous()
                .get("licences")
                .then()
                .statusCode(200)
                .body("size()", greaterThan(700))
                .body("[0].id", is("etalab-2.0"))
                .body("[0].name", is("Etalab Open License 2.0"))
                .body("[0].usual", is(true))
                .body("find { it.id == 'CC-BY-SA-4.0' }.usual", is(true))
                .body("find { it.id == 'MIT' }.usual", is(false));
    }

    @Test
    void everyUsualLicenceIsOnTheList() {
        assertThat(Licences.all().stream().filter(Licence::usual)).hasSize(7);
        assertThat(Licences.knows("etalab-2.0")).isTrue();
        assertThat(Licences.knows("Etalab-2.0")).isFalse();
        assertThat(Licences.knows("Licence maison")).isFalse();
    }
}
