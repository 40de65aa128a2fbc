package fr.essaim.events.prices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.essaim.events.prices.Condition.All;
import fr.essaim.events.prices.Condition.Always;
import fr.essaim.events.prices.Condition.Any;
import fr.essaim.events.prices.Condition.Finding;
import fr.essaim.events.prices.Condition.Has;
import fr.essaim.events.prices.Condition.Not;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ScaleTest {
    private static final Condition STATE = new Has(Trait.STATE_EMPLOYER);
    private static final Condition TERRITORY = new Has(Trait.ADHERENT_TERRITORY);
    private static final Condition ORGANISATION = new Has(Trait.ADHERENT_ORGANISATION);
    private static final Condition EITHER = new Any(List.of(TERRITORY, ORGANISATION));
    private static final Condition ENROLLED = new Has(Trait.enrolledIn(new UUID(0, 1)));
    private static final Condition OTHERWISE = new Always();

    static Stream<Arguments> scales() {
        return Stream.of(
                Arguments.of("nothing", List.of(), Set.of(-1)),
                Arguments.of("everybody", List.of(OTHERWISE), Set.of(0)),
                Arguments.of("some", List.of(STATE), Set.of(-1, 0)),
                Arguments.of("the tour", List.of(STATE, TERRITORY, OTHERWISE), Set.of(0, 1, 2)),
                Arguments.of("after everybody", List.of(OTHERWISE, STATE), Set.of(0)),
                Arguments.of("the same twice", List.of(STATE, TERRITORY, STATE, OTHERWISE), Set.of(0, 1, 3)),
                Arguments.of("covered by either", List.of(EITHER, ORGANISATION, OTHERWISE), Set.of(0, 2)),
                Arguments.of("covered by two", List.of(TERRITORY, ORGANISATION, EITHER), Set.of(0, 1, -1)),
                Arguments.of("narrower first", List.of(all(STATE, ENROLLED), STATE, OTHERWISE), Set.of(0, 1, 2)),
                Arguments.of("wider first", List.of(STATE, all(STATE, ENROLLED), OTHERWISE), Set.of(0, 2)),
                Arguments.of("against itself", List.of(all(STATE, new Not(STATE)), OTHERWISE), Set.of(1)),
                Arguments.of("both sides", List.of(STATE, new Not(STATE)), Set.of(0, 1)),
                Arguments.of("not everybody", List.of(new Not(OTHERWISE), OTHERWISE), Set.of(1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scales")
    void whatCanDecideIsFoundByTryingEverybody(String name, List<Condition> conditions, Set<Integer> outcomes) {
        assertThat(new Scale(conditions).outcomes()).as(name).isEqualTo(outcomes);
    }

    @Test
    void aConditionAgainstItselfIsToldFromOneThatComesTooLate() {
        var scale = new Scale(List.of(STATE, STATE, all(TERRITORY, new Not(EITHER))));

        assertThat(scale.isSatisfiable(1)).isTrue();
        assertThat(scale.isSatisfiable(2)).isFalse();
    }

    @Test
    void theFirstThatHoldsDecides() {
        var scale = new Scale(List.of(STATE, TERRITORY));

        assertThat(scale.decide(Set.of(Trait.STATE_EMPLOYER, Trait.ADHERENT_TERRITORY)))
                .isZero();
        assertThat(scale.decide(Set.of(Trait.ADHERENT_TERRITORY))).isEqualTo(1);
        assertThat(scale.decide(Set.of(Trait.ADHERENT_ORGANISATION))).isEqualTo(-1);
    }

    @Test
    void tooManyTraitsAreNotTried() {
        List<Condition> many = Stream.iterate(0, i -> i + 1)
                .limit(Scale.MOST_TRAITS + 1L)
                .<Condition>map(i -> new Has(Trait.enrolledIn(new UUID(0, i))))
                .toList();

        assertThatThrownBy(() -> new Scale(many).outcomes()).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aReasonIsNoLongerThanItMustBe() {
        Set<Trait> agent = Set.of(Trait.STATE_EMPLOYER);

        assertThat(all(STATE, TERRITORY).why(agent)).containsExactly(new Finding(Trait.ADHERENT_TERRITORY, false));
        assertThat(all(STATE, new Not(TERRITORY)).why(agent))
                .containsExactly(new Finding(Trait.STATE_EMPLOYER, true), new Finding(Trait.ADHERENT_TERRITORY, false));
        assertThat(new Any(List.of(TERRITORY, STATE)).why(agent))
                .containsExactly(new Finding(Trait.STATE_EMPLOYER, true));
        assertThat(EITHER.why(agent))
                .containsExactly(
                        new Finding(Trait.ADHERENT_TERRITORY, false), new Finding(Trait.ADHERENT_ORGANISATION, false));
        assertThat(OTHERWISE.why(agent)).isEmpty();
    }

    private static Condition all(Condition... parts) {
        return new All(List.of(parts));
    }
}
