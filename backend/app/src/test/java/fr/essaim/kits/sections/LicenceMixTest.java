package fr.essaim.kits.sections;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LicenceMixTest {
    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "CC0-1.0,CC-BY-4.0,COMPATIBLE",
        "CC0-1.0,GPL-3.0-only,COMPATIBLE",
        "CC0-1.0,,COMPATIBLE",
        "CC-BY-4.0,CC-BY-SA-4.0,COMPATIBLE",
        "CC-BY-4.0,CC-BY-NC-4.0,COMPATIBLE",
        "CC-BY-4.0,CC0-1.0,INCOMPATIBLE",
        "CC-BY-4.0,etalab-2.0,INCOMPATIBLE",
        "CC-BY-4.0,,INCOMPATIBLE",
        "CC-BY-SA-4.0,CC-BY-SA-4.0,COMPATIBLE",
        "CC-BY-SA-4.0,CC-BY-4.0,INCOMPATIBLE",
        "CC-BY-SA-4.0,CC-BY-NC-SA-4.0,INCOMPATIBLE",
        "CC-BY-NC-4.0,CC-BY-4.0,INCOMPATIBLE",
        "CC-BY-NC-4.0,CC-BY-NC-SA-4.0,COMPATIBLE",
        "CC-BY-ND-4.0,CC-BY-ND-4.0,INCOMPATIBLE",
        "etalab-2.0,CC-BY-4.0,COMPATIBLE",
        "etalab-2.0,ODbL-1.0,COMPATIBLE",
        "etalab-2.0,CC0-1.0,INCOMPATIBLE",
        "ODbL-1.0,ODbL-1.0,COMPATIBLE",
        "ODbL-1.0,CC-BY-SA-4.0,INCOMPATIBLE",
        "MIT,CC-BY-4.0,UNKNOWN",
        "CC-BY-4.0,MIT,UNKNOWN",
        ",CC-BY-4.0,INCOMPATIBLE",
    })
    void saysWhetherASourceMayGoIntoAWork(String source, String work, LicenceMix expected) {
        assertThat(LicenceMix.of(source, work)).isEqualTo(expected);
    }
}
