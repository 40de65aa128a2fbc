package fr.essaim.territories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerritoryStateTest {
    @ParameterizedTest
    @CsvSource({"ACTIVE, ACTIVE, false", "ACTIVE, ARCHIVED, true", "ARCHIVED, ACTIVE, true", "ARCHIVED, ARCHIVED, false"
    })
    void onlyLegalMovesAreMade(TerritoryState from, TerritoryState to, boolean legal) {
        assertThat(from.canBecome(to)).isEqualTo(legal);
    }
}
