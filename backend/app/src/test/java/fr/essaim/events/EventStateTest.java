package fr.essaim.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EventStateTest {
    private static final Map<EventState, Set<EventState>> LEGAL = Map.of(
            EventState.DRAFT, Set.of(EventState.PUBLISHED, EventState.CANCELLED),
            EventState.PUBLISHED, Set.of(EventState.CLOSED, EventState.CANCELLED),
            EventState.CLOSED, Set.of(),
            EventState.CANCELLED, Set.of());

    @ParameterizedTest
    @EnumSource
    void leadsToTheseStatesAndNoOther(EventState state) {
        for (EventState next : EventState.values()) {
            assertThat(state.canBecome(next))
                    .as("%s to %s", state, next)
                    .isEqualTo(LEGAL.getOrDefault(state, Set.of()).contains(next));
        }
    }
}
