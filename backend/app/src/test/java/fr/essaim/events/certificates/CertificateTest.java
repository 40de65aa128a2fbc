package fr.essaim.events.certificates;

import static fr.essaim.communities.CommunityFixtures.newcomer;
import static fr.essaim.events.EventFixtures.STAFF;
import static fr.essaim.events.EventFixtures.VISITOR;
import static fr.essaim.events.EventFixtures.published;
import static fr.essaim.events.attendance.AttendanceFixtures.attended;
import static fr.essaim.events.attendance.AttendanceFixtures.end;
import static fr.essaim.events.attendance.AttendanceFixtures.mark;
import static fr.essaim.events.attendance.AttendanceFixtures.note;
import static fr.essaim.events.attendance.AttendanceFixtures.register;
import static fr.essaim.events.attendance.AttendanceFixtures.soon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Pdf;
import fr.essaim.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HttpTest
class CertificateTest {
    private final Api lina = Api.as(Tokens.person("presente@example.org", "Lina", "Présente"));

    private UUID event = new UUID(0, 0);
    private String registration = "";

    @BeforeEach
    void somebodyCameToAnEventThatIsOver() {
        event = published(soon());
        registration = attended(lina, event);
        end(event);
    }

    private ValidatableResponse paper(Api reader) {
        return reader.get("registrations/" + registration + "/certificate").then();
    }

    private ValidatableResponse paper(String language) {
        return lina.in(language)
                .get("registrations/" + registration + "/certificate")
                .then();
    }

    private static ValidatableResponse check(Pdf paper) {
        String address = paper.code();
        return VISITOR.get("attendance-certificates/" + address.substring(address.lastIndexOf('/') + 1))
                .then()
                .statusCode(200);
    }

    @Test
    void whoCameTakesAPaperAwayWhoseCodeLeadsToItsCheck() {
        Pdf paper = Pdf.of(paper("fr").statusCode(200));

        assertThat(paper.words())
                .contains(
                        "Attestation de présence",
                        "Lina Présente a participé",
                        "Tout à l’heure",
                        "10:00",
                        "12:00",
                        "Africa/Abidjan");
        assertThat(paper.isTagged()).isTrue();
        assertThat(paper.embedsItsFonts()).isTrue();
        assertThat(paper.code()).contains("/attestations/");
        assertThat(paper.words().replace(" ", "")).contains(paper.code());
        assertThat(Pdf.of(paper("en")).words()).contains("Certificate of attendance", "attended");
    }

    @Test
    void theCheckRevealsWhatThePaperShowsAndNothingMore() {
        check(Pdf.of(paper(lina)))
                .body("$", aMapWithSize(2))
                .body("state", is("GENUINE"))
                .body("certified", aMapWithSize(6))
                .body("certified.person", is("Lina Présente"))
                .body("certified.event", is("Tout à l’heure"))
                .body("certified.timeZone", is("Africa/Abidjan"));
    }

    @Test
    void theCodeStaysTheSameAndTellsNothingOfWhoseItIs() {
        String first = Pdf.of(paper(lina)).code();

        assertThat(Pdf.of(paper(STAFF)).code()).isEqualTo(first);
        assertThat(first).doesNotContain(registration).doesNotContain(event.toString());
        VISITOR.get("attendance-certificates/" + registration).then().statusCode(404);
        VISITOR.get("attendance-certificates/" + UUID.randomUUID()).then().statusCode(404);
        VISITOR.get("attendance-certificates/nonsense").then().statusCode(404);
    }

    @Test
    void aNoteThatIsTakenBackWithdrawsTheCertificateAndANewOneRestoresIt() {
        Pdf paper = Pdf.of(paper(lina));

        note(event, mark(registration, "ABSENT", Instant.now()));
        check(paper).body("state", is("WITHDRAWN")).body("certified", nullValue());
        paper(lina).statusCode(422).body("violations.code", contains("not-attended"));

        note(event, mark(registration, "PRESENT", Instant.now()));
        check(paper).body("state", is("GENUINE"));
    }

    @Test
    void aCancelledEventWithdrawsItsCertificates() {
        Pdf paper = Pdf.of(paper(lina));
        STAFF.act("events/" + event, "cancel", Map.of("reason", "Erreur."))
                .then()
                .statusCode(200);

        check(paper).body("state", is("WITHDRAWN"));
    }

    @Test
    void nobodyHasACertificateBeforeTheEndNorWithoutHavingCome() {
        UUID later = published(soon());
        String early = attended(lina, later);
        lina.get("registrations/" + early + "/certificate")
                .then()
                .statusCode(422)
                .body("violations.code", contains("certificate-not-yet"));
        String absent = register(newcomer(), later);
        end(later);
        STAFF.get("registrations/" + absent + "/certificate")
                .then()
                .statusCode(422)
                .body("violations.code", contains("not-attended"));
        lina.get("registrations/" + early).then().body("actions", hasItem("PRINT_CERTIFICATE"));
        STAFF.get("registrations/" + absent).then().body("actions", not(hasItem("PRINT_CERTIFICATE")));
    }

    @Test
    void itIsForWhomItNamesAndForWhoeverRunsTheEvent() {
        paper(newcomer()).statusCode(404);
        paper(VISITOR).statusCode(401);
        paper(STAFF).statusCode(200);
    }
}
