package fr.essaim.events.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PresenceFileTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant TWO = Instant.parse("2026-12-07T13:00:00Z");

    private static List<PresenceFile.Entry> read(String text, Charset charset) {
        return PresenceFile.read(text.getBytes(charset), PARIS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-12-07 14:00",
                "2026-12-07T14:00:00",
                "2026-12-07T13:00:00Z",
                "2026-12-07T14:00:00+01:00",
                "07/12/2026 14:00:00",
                "7/12/2026, 14:00",
                "12/7/2026, 2:00:00 PM",
                "12/7/26, 2:00:00 PM"
            })
    void timesAreReadAsToolsWriteThem(String time) {
        assertThat(PresenceTimes.read(time, PARIS)).isEqualTo(TWO);
    }

    @Test
    void whatIsNoTimeIsNone() {
        assertThat(PresenceTimes.read("hier", PARIS)).isNull();
        assertThat(PresenceTimes.read("2026-02-30 14:00", PARIS)).isNull();
        assertThat(PresenceTimes.read("", PARIS)).isNull();
    }

    @Test
    void columnsAreFoundByTheirNamesInAnyEncodingOrder() {
        String office = "Départ;Arrivée;Courriel;Nom\r\n2026-12-07 15:00;2026-12-07 14:00;A@example.org;Zoé\r\n";
        String tool = "Name\tEmail\tJoin Time\tLeave Time\nZoé\ta@example.org\t2026-12-07 14:00\t2026-12-07 15:00\n";

        for (List<PresenceFile.Entry> entries : List.of(
                read(office, Charset.forName("ISO-8859-15")),
                read(office, StandardCharsets.UTF_8),
                read("\uFEFF" + office, StandardCharsets.UTF_8),
                read("\uFEFF" + tool, StandardCharsets.UTF_16LE),
                read(tool, StandardCharsets.UTF_16))) {
            assertThat(entries)
                    .containsExactly(new PresenceFile.Entry(2, "Zoé", "a@example.org", TWO, TWO.plusSeconds(3600)));
        }
    }
}
