package fr.essaim.events.registrations;

import static fr.essaim.events.registrations.RegistrationState.ABSENT;
import static fr.essaim.events.registrations.RegistrationState.ATTENDED;
import static fr.essaim.events.registrations.RegistrationState.CANCELLED;
import static fr.essaim.events.registrations.RegistrationState.CONFIRMED;
import static fr.essaim.events.registrations.RegistrationState.DECLINED;
import static fr.essaim.events.registrations.RegistrationState.LAPSED;
import static fr.essaim.events.registrations.RegistrationState.OFFERED;
import static fr.essaim.events.registrations.RegistrationState.PENDING;
import static fr.essaim.events.registrations.RegistrationState.WAITLISTED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RegistrationStateTest {
    private static final Map<RegistrationState, Set<RegistrationState>> LEGAL = Map.of(
            PENDING, Set.of(CONFIRMED, WAITLISTED, DECLINED, CANCELLED),
            CONFIRMED, Set.of(CANCELLED, ATTENDED, ABSENT),
            WAITLISTED, Set.of(OFFERED, CANCELLED),
            OFFERED, Set.of(CONFIRMED, LAPSED, CANCELLED),
            ATTENDED, Set.of(ABSENT, CONFIRMED),
            ABSENT, Set.of(ATTENDED, CONFIRMED));

    @ParameterizedTest
    @EnumSource
    void leadsToTheseStatesAndNoOther(RegistrationState state) {
        for (RegistrationState next : RegistrationState.values()) {
            assertThat(state.canBecome(next))
                    .as("%s to %s", state, next)
                    .isEqualTo(LEGAL.getOrDefault(state, Set.of()).contains(next));
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesASeatOnceItIsInOrHasOneHeld(RegistrationState state) {
        assertThat(state.isSeated())
                .isEqualTo(Set.of(CONFIRMED, OFFERED, ATTENDED, ABSENT).contains(state));
    }
}
