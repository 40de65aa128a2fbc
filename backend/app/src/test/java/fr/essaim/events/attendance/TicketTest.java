package fr.essaim.events.attendance;

import static fr.essaim.communities.CommunityFixtures.newcomer;
import static fr.essaim.events.EventFixtures.STAFF;
import static fr.essaim.events.EventFixtures.published;
import static fr.essaim.events.attendance.AttendanceFixtures.attended;
import static fr.essaim.events.attendance.AttendanceFixtures.end;
import static fr.essaim.events.attendance.AttendanceFixtures.register;
import static fr.essaim.events.attendance.AttendanceFixtures.soon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import fr.essaim.shared.qr.QrCode;
import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HttpTest
class TicketTest {
    private static final int SCALE = 4;
    private static final int WHITE = 0xFFFFFF;

    private final Api person = newcomer();
    private UUID event = new UUID(0, 0);

    @BeforeEach
    void anEventWhoseDoorsAreOpen() {
        event = published(soon());
    }

    @Test
    void whoHasASeatShowsACodeThatLeadsToTheDoor() {
        String registration = register(person, event);

        var ticket = person.get("registrations/" + registration + "/ticket")
                .then()
                .statusCode(200)
                .body("code", matchesPattern("[0-9A-F]{4}-[0-9A-F]{4}"))
                .extract();
        String code = ticket.path("code");
        String address = ticket.path("address");

        assertThat(address).endsWith("/evenements/" + event + "/presences#" + registration);
        assertThat(QrCode.of(address).path()).isEqualTo(ticket.path("path"));
        STAFF.get("events/" + event + "/attendance").then().body("people.code", contains(code));
    }

    @Test
    void aCameraReadsWhatIsDrawn() throws ReaderException {
        QrCode drawn = QrCode.of("https://essaim.example.org/evenements/é");

        assertThat(new QRCodeReader().decode(seen(drawn)).getText())
                .isEqualTo("https://essaim.example.org/evenements/é");
    }

    private static BinaryBitmap seen(QrCode code) {
        int side = code.size() * SCALE;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, WHITE);
        code.runs().forEach(run -> {
            for (int row = run.y() * SCALE; row < (run.y() + 1) * SCALE; row++) {
                Arrays.fill(pixels, row * side + run.x() * SCALE, row * side + (run.x() + run.length()) * SCALE, 0);
            }
        });
        LuminanceSource light = new RGBLuminanceSource(side, side, pixels);
        return new BinaryBitmap(new HybridBinarizer(light));
    }

    @Test
    void thereIsNoTicketWithoutASeatNorOnceTheEventIsOver() {
        UUID small = published(soon("capacity", 1));
        String seated = attended(newcomer(), small);
        String waiting = register(person, small);

        person.get("registrations/" + waiting + "/ticket")
                .then()
                .statusCode(422)
                .body("violations.code", contains("no-ticket"));
        person.get("registrations/" + waiting).then().body("actions", not(hasItem("SHOW_TICKET")));
        STAFF.get("registrations/" + seated).then().body("actions", hasItem("SHOW_TICKET"));
        end(small);
        STAFF.get("registrations/" + seated + "/ticket").then().statusCode(422);
    }

    @Test
    void itIsForWhoseItIsAndForWhoeverRunsTheEvent() {
        String path = "registrations/" + register(person, event) + "/ticket";

        newcomer().get(path).then().statusCode(404);
        Api.anonymous().get(path).then().statusCode(401);
        STAFF.get(path).then().statusCode(200);
        person.act(path.replace("/ticket", ""), "cancel", Map.of())
                .then()
                .statusCode(200)
                .body("state", is("CANCELLED"));
        person.get(path).then().statusCode(422);
    }
}
