package fr.essaim.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordingTest {
    /** Every parameter that any sentence names. */
    private static final Map<String, String> PARAMETERS = Map.ofEntries(
            Map.entry("territory", "Amiens"),
            Map.entry("role", "CO_PILOT"),
            Map.entry("since", "2026-11-22"),
            Map.entry("until", "2026-12-31"),
            Map.entry("programme", "Engagement"),
            Map.entry("pioneer", "Vierzon"),
            Map.entry("pathway", "Alliances"),
            Map.entry("community", "CAIT"),
            Map.entry("applicant", "Malo Garnier"),
            Map.entry("answerBy", "2026-12-07"),
            Map.entry("contribution", "Sans estrade"),
            Map.entry("author", "Malo Garnier"),
            Map.entry("what", "Relire le guide"),
            Map.entry("due", "2027-01-15"),
            Map.entry("ends", "2029-11-22"),
            Map.entry("competence", "Animer"),
            Map.entry("person", "Malo Garnier"),
            Map.entry("meeting", "Mi-parcours"),
            Map.entry("held", "2027-01-15"),
            Map.entry("joined", "3"),
            Map.entry("members", "94"),
            Map.entry("event", "Une heure pour échanger"),
            Map.entry("training", "Pratiquer"),
            Map.entry("record", "Six cafés de rue"),
            Map.entry("kit", "Construire des alliances"),
            Map.entry("when", "2027-01-15T14:30+04:00[Indian/Reunion]"),
            Map.entry("heldUntil", "2027-01-13T14:30+04:00[Indian/Reunion]"),
            Map.entry("where", "ONLINE"),
            Map.entry("reason", "Complet"));

    @ParameterizedTest
    @EnumSource(NotificationKind.class)
    void everyKindHasItsSentencesInBothLanguages(NotificationKind kind) {
        for (String language : new String[] {"fr", "en"}) {
            Wording wording = Wording.in(language);
            String line = wording.line(kind, PARAMETERS);
            assertThat(wording.title(kind, PARAMETERS)).isNotBlank().doesNotContain("{", "}");
            assertThat(line == null ? "" : line).doesNotContain("{", "}");
            assertThat(wording.action(kind)).isNotBlank();
        }
        assertThat(Wording.in("fr").title(kind, PARAMETERS))
                .isNotEqualTo(Wording.in("en").title(kind, PARAMETERS));
    }

    @Test
    void daysAndMomentsAreWrittenAsTheReaderWritesThem() {
        Instant moment = Instant.parse("2026-11-22T23:30:00Z");
        assertThat(Wording.in("fr").line(NotificationKind.TERRITORY_ROLE_GIVEN, PARAMETERS))
                .isEqualTo("Vous l’exercez à partir du 22 novembre 2026.");
        assertThat(Wording.in("en").line(NotificationKind.TERRITORY_ROLE_GIVEN, PARAMETERS))
                .isEqualTo("You hold it from November 22, 2026 on.");
        assertThat(Wording.in("fr").moment(moment, ZoneId.of("Europe/Paris"))).startsWith("23 novembre 2026");
        assertThat(Wording.in("fr").moment(moment, ZoneId.of("America/Cayenne")))
                .startsWith("22 novembre 2026");
    }

    @Test
    void whatIsNotKnownIsNotTold() {
        assertThat(Wording.in("fr").line(NotificationKind.MEMBERSHIP_SUSPENDED, PARAMETERS))
                .isEqualTo("Vous y participerez de nouveau à partir du 31 décembre 2026.");
        assertThat(Wording.in("fr").line(NotificationKind.MEMBERSHIP_SUSPENDED, Map.of("community", "CAIT")))
                .isNull();
    }

    @Test
    void aNameCannotWriteASecondHeader() {
        var parameters = new HashMap<>(PARAMETERS);
        parameters.put("territory", "Amiens\r\nBcc: all@example.org");

        assertThat(Wording.in("fr").title(NotificationKind.TERRITORY_ROLE_GIVEN, parameters))
                .isEqualTo("Un rôle vous est confié dans le territoire Amiens Bcc: all@example.org : co-pilote");
    }

    @Test
    void aNameThatLooksLikeAParameterStaysAName() {
        var parameters = new HashMap<>(PARAMETERS);
        parameters.put("territory", "{role} $1");

        assertThat(Wording.in("fr").title(NotificationKind.TERRITORY_ROLE_GIVEN, parameters))
                .contains("territoire {role} $1 :");
    }
}
