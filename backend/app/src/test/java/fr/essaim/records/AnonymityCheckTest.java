package fr.essaim.records;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name is found however it is written, and not inside other words. */
class AnonymityCheckTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Les habitants de Saint-Étienne y vont;Saint-Étienne;true",
                "les habitants de SAINT ETIENNE;Saint-Étienne;true",
                "un stéphanois;Saint-Étienne;false",
                "Rouennais;Rouen;false",
                "à Rouen.;Rouen;true",
                "**Rouen**;Rouen;true",
                "il y a;Y;false"
            })
    void namesAreFoundAsWholeWords(String text, String name, boolean held) {
        assertThat(AnonymityCheck.holds(text, name)).isEqualTo(held);
    }
}
