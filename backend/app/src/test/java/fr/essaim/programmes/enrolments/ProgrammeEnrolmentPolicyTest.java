package fr.essaim.programmes.enrolments;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.shared.security.Actor;
import fr.essaim.shared.security.Roles;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgrammeEnrolmentPolicyTest {
    @ParameterizedTest
    @CsvSource({
        "APPLIED,   SELECT DECLINE WITHDRAW, WITHDRAW",
        "SELECTED,  ACTIVATE WITHDRAW,       WITHDRAW",
        "ACTIVE,    COMPLETE WITHDRAW,       WITHDRAW",
        "DECLINED,  '',                      ''",
        "COMPLETED, '',                      ''",
        "WITHDRAWN, '',                      ''"
    })
    void staffDecideAndLeadsOnlyWithdraw(ProgrammeEnrolmentState state, String staff, String lead) {
        var partner = new Actor(
                Actor.Kind.SERVICE, new UUID(0, 3), "partner", Set.of(Roles.SCOPE_PROGRAMMES_WRITE, Roles.SCOPE_READ));
        var otherPartner =
                new Actor(Actor.Kind.SERVICE, new UUID(0, 4), "other", Set.of(Roles.SCOPE_TERRITORIES_WRITE));

        assertThat(actions(person(Roles.STAFF), false, state)).isEqualTo(staff);
        assertThat(actions(partner, false, state)).isEqualTo(staff);
        assertThat(actions(person(Roles.MEMBER), true, state)).isEqualTo(lead);
        assertThat(actions(person(Roles.MEMBER), false, state)).isEmpty();
        assertThat(actions(otherPartner, false, state)).isEmpty();
        assertThat(actions(Actor.ANONYMOUS, false, state)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"staff, false, true", "member, true, true", "member, false, false"})
    void theWordsOfApplicantsAndDecidersAreForThoseConcerned(String role, boolean leads, boolean reads) {
        assertThat(ProgrammeEnrolmentPolicy.mayReadWords(person(role), leads)).isEqualTo(reads);
    }

    private static String actions(Actor actor, boolean leads, ProgrammeEnrolmentState state) {
        return ProgrammeEnrolmentPolicy.actions(actor, leads, state).stream()
                .map(ProgrammeEnrolmentAction::name)
                .collect(Collectors.joining(" "));
    }

    private static Actor person(String role) {
        return new Actor(Actor.Kind.PERSON, new UUID(0, 1), role, Set.of(role));
    }
}
