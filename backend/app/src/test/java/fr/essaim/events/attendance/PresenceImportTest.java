package fr.essaim.events.attendance;

import static fr.essaim.communities.CommunityFixtures.newcomer;
import static fr.essaim.events.EventFixtures.STAFF;
import static fr.essaim.events.EventFixtures.draft;
import static fr.essaim.events.EventFixtures.published;
import static fr.essaim.events.attendance.AttendanceFixtures.mark;
import static fr.essaim.events.attendance.AttendanceFixtures.note;
import static fr.essaim.events.attendance.AttendanceFixtures.register;
import static fr.essaim.events.attendance.AttendanceFixtures.soon;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HttpTest
class PresenceImportTest {
    private static final String HEADER = "Nom;E-mail;Arrivée;Départ\r\n";

    private final String address = "visio-" + UUID.randomUUID() + "@example.org";
    private final Api zoe = Api.as(Tokens.person(address, "Zoé", "Visio"));

    private UUID event = new UUID(0, 0);
    private String registration = "";
    private LocalDateTime starts = LocalDateTime.MIN;

    @BeforeEach
    void somebodyHasASeat() {
        event = published(soon());
        registration = register(zoe, event);
        starts = LocalDateTime.ofInstant(
                Instant.parse(STAFF.get("events/" + event).path("startsAt")), ZoneOffset.UTC);
    }

    private String line(String name, String email, int from, int to) {
        return name + ";" + email + ";" + starts.plusMinutes(from) + ";" + starts.plusMinutes(to) + "\r\n";
    }

    private ValidatableResponse take(String parameters, String lines) {
        return STAFF.request()
                .contentType("text/csv")
                .body((HEADER + lines).getBytes(StandardCharsets.UTF_8))
                .post("events/" + event + "/attendance/import" + parameters)
                .then();
    }

    private ValidatableResponse list() {
        return STAFF.get("events/" + event + "/attendance").then();
    }

    @Test
    void aDryRunSaysWhatWouldBecomeOfEachLineAndWritesNothing() {
        take(
                        "?dryRun=true&minimumMinutes=20",
                        line("Zoé", address.toUpperCase(Locale.ROOT), 0, 15)
                                + line("Zoé", address, 10, 25)
                                + line("Zoé", address, 10, 25)
                                + line("Zoe Visio", "ailleurs@example.org", 0, 60)
                                + line("Inconnue", "inconnue@example.org", 0, 60)
                                + line("", address, 6000, 6001)
                                + "Personne;sans adresse;hier;demain\r\n")
                .statusCode(200)
                .body("dryRun", is(true))
                .body("present", is(1))
                .body("doubtful", is(2))
                .body("unknown", is(2))
                .body(
                        "lines.outcome",
                        contains("PRESENT", "PRESENT", "REPEATED", "SAME_NAME", "UNKNOWN", "OTHER_TIME", "UNREADABLE"))
                .body("lines[0].line", is(2))
                .body("lines[0].person", is("Zoé Visio"))
                .body("lines[4].person", nullValue());

        list().body("present", is(0));
    }

    @Test
    void whoWasThereLongEnoughIsNotedAndAFileSentTwiceChangesNothing() {
        String lines = line("Zoé", address, 0, 30);

        take("?minimumMinutes=31", lines).statusCode(200).body("lines.outcome", contains("TOO_SHORT"));
        list().body("present", is(0));
        take("?minimumMinutes=30", lines).statusCode(200).body("present", is(1)).body("lines[0].minutes", is(30));
        list().body("present", is(1));
        zoe.get("registrations/" + registration).then().body("state", is("ATTENDED"));
        take("", lines).statusCode(200).body("present", is(0)).body("lines.outcome", contains("ALREADY_NOTED"));
    }

    @Test
    void aToolWithTheScopeSendsItByItselfAndLearnsNoNames() {
        Api tool = Api.as(Tokens.service("partner-video", "read", "attendance:write"));
        String path = "events/" + event + "/attendance/import";
        byte[] file = (HEADER + line("", address, 0, 30)).getBytes(StandardCharsets.UTF_8);
        Api.as(Tokens.service("partner-agenda", "read", "events:write"))
                .request()
                .contentType("text/csv")
                .body(file)
                .post(path)
                .then()
                .statusCode(403);

        tool.request()
                .contentType("text/csv")
                .body(file)
                .post(path)
                .then()
                .statusCode(200)
                .body("present", is(1))
                .body("lines.outcome", contains("PRESENT"))
                .body("lines[0].person", nullValue());

        zoe.get("registrations/" + registration).then().body("state", is("ATTENDED"));
        tool.get("events/" + event + "/attendance").then().statusCode(403);
    }

    @Test
    void twoDevicesAtOnceCountOnce() {
        take("?dryRun=true", line("Zoé", address, 0, 30) + line("Zoé", address, 10, 20) + line("Zoé", address, 40, 50))
                .body("lines.minutes", everyItem(is(40)));
    }

    @Test
    void whatWasNotedAtTheDoorStays() {
        note(event, mark(registration, "ABSENT", Instant.now()));

        take("", line("Zoé", address, 0, 60)).body("lines.outcome", contains("ALREADY_NOTED"));
        list().body("absent", is(1)).body("present", is(0));
    }

    @ParameterizedTest
    @CsvSource({
        "'Nom;Prénom|Petit;Lina|', wrong-columns",
        "'', wrong-columns",
        "'email;join;leave|;;|', nobody-in-file",
        "'PK\u0000\u0000', wrong-encoding"
    })
    void aFileThatIsNoneIsSaidByName(String content, String code) {
        refused(content.replace("|", "\r\n"), code);
    }

    @Test
    void aFileThatIsTooLongIsSaidByName() {
        refused("email;join;leave\n" + "a@example.org;;\n".repeat(5_001), "too-many-lines");
    }

    private void refused(String content, String code) {
        STAFF.request()
                .contentType("text/csv")
                .body(content.getBytes(StandardCharsets.UTF_8))
                .post("events/" + event + "/attendance/import")
                .then()
                .statusCode(422)
                .body("violations.code", contains(code));
    }

    @Test
    void badMinutesAreRefused() {
        take("?minimumMinutes=0", line("Zoé", address, 0, 60)).statusCode(400);
        take("?minimumMinutes=x", line("Zoé", address, 0, 60)).statusCode(400);
    }

    @Test
    void nothingIsNotedLongBeforeTheEventThoughItCanBeTried() {
        event = published(draft("Dans longtemps"));

        take("?dryRun=true", line("Zoé", address, 0, 60)).statusCode(200);
        take("", line("Zoé", address, 0, 60)).statusCode(422).body("violations.code", contains("attendance-not-open"));
    }

    @Test
    void theFiguresCountWhoIsNotNotedYet() {
        String absent = register(newcomer(), event);
        register(newcomer(), event);
        note(event, mark(registration, "PRESENT", Instant.now()), mark(absent, "ABSENT", Instant.now()));

        STAFF.get("events/" + event + "/attendance/figures")
                .then()
                .statusCode(200)
                .body("registered", is(3))
                .body("present", is(1))
                .body("absent", is(1))
                .body("unnoted", is(1));
        zoe.get("events/" + event + "/attendance/figures").then().statusCode(403);
    }
}
