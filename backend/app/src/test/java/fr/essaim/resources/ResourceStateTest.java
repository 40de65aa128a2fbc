package fr.essaim.resources;

import static fr.essaim.resources.ResourceState.ARCHIVED;
import static fr.essaim.resources.ResourceState.DRAFT;
import static fr.essaim.resources.ResourceState.IN_REVIEW;
import static fr.essaim.resources.ResourceState.PUBLISHED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ResourceStateTest {
    private static final Map<ResourceState, Set<ResourceState>> LEGAL = Map.of(
            DRAFT, Set.of(IN_REVIEW, ARCHIVED),
            IN_REVIEW, Set.of(DRAFT, PUBLISHED, ARCHIVED),
            PUBLISHED, Set.of(DRAFT, ARCHIVED),
            ARCHIVED, Set.of(DRAFT, PUBLISHED));

    static Stream<Arguments> everyPair() {
        return Arrays.stream(ResourceState.values())
                .flatMap(from -> Arrays.stream(ResourceState.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void onlyLegalMovesAreMade(ResourceState from, ResourceState to) {
        assertThat(from.canBecome(to))
                .isEqualTo(LEGAL.getOrDefault(from, Set.of()).contains(to));
    }
}
