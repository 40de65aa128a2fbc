package fr.essaim.competences.learnt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SmallFiguresTest {
    @Test
    void figuresUnderFiveAreHiddenAndNoneIsNotToldFromFew() {
        assertThat(SmallFigures.hidden(List.of(4, 1, 0, 0))).isEqualTo(Arrays.asList(null, null, null, null));
        assertThat(SmallFigures.hidden(List.of(5, 0, 0, 0))).isEqualTo(Arrays.asList(5, null, null, null));
    }

    @Test
    void noDifferenceTellsOfFewerThanFive() {
        assertThat(SmallFigures.hidden(List.of(12, 9, 7, 7))).isEqualTo(Arrays.asList(12, null, 7, 7));
        assertThat(SmallFigures.hidden(List.of(6, 6, 5, 0))).isEqualTo(Arrays.asList(6, 6, null, null));
    }
}
