package fr.essaim.communities.contributions;

import static fr.essaim.communities.contributions.ContributionState.ACCEPTED;
import static fr.essaim.communities.contributions.ContributionState.DECLINED;
import static fr.essaim.communities.contributions.ContributionState.PUBLISHED;
import static fr.essaim.communities.contributions.ContributionState.SUBMITTED;
import static fr.essaim.communities.contributions.ContributionState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ContributionStateTest {
    private static final Map<ContributionState, Set<ContributionState>> LEGAL = Map.of(
            SUBMITTED, Set.of(ACCEPTED, DECLINED, WITHDRAWN),
            ACCEPTED, Set.of(PUBLISHED, DECLINED, WITHDRAWN),
            DECLINED, Set.of(),
            PUBLISHED, Set.of(WITHDRAWN),
            WITHDRAWN, Set.of());

    static Stream<Arguments> everyPair() {
        return Stream.of(ContributionState.values())
                .flatMap(from -> Stream.of(ContributionState.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void aMoveIsLegalOrNot(ContributionState from, ContributionState to) {
        assertThat(from.canBecome(to))
                .isEqualTo(LEGAL.getOrDefault(from, Set.of()).contains(to));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void theActionsOfferedAreTheLegalMoves(ContributionState from, ContributionState to) {
        List<ContributionAction> leading = Stream.of(ContributionAction.values())
                .filter(action -> action.isPossibleIn(from))
                .filter(action -> action != ContributionAction.UPDATE && action != ContributionAction.PLACE)
                .toList();

        assertThat(leading).hasSize(LEGAL.getOrDefault(from, Set.of()).size());
        assertThat(ContributionAction.UPDATE.isPossibleIn(to)).isEqualTo(to == SUBMITTED);
        assertThat(ContributionAction.PLACE.isPossibleIn(to)).isEqualTo(to != DECLINED && to != WITHDRAWN);
    }
}
