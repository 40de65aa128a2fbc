package fr.essaim.events.needs;

import static fr.essaim.communities.CommunityFixtures.newcomer;
import static fr.essaim.events.EventFixtures.STAFF;
import static fr.essaim.events.EventFixtures.draft;
import static fr.essaim.events.EventFixtures.published;
import static fr.essaim.events.needs.NeedFixtures.NEED;
import static fr.essaim.events.needs.NeedFixtures.register;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.shared.listing.Rows;
import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.TestClock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What people need is nobody's to read once it serves no more. */
@HttpTest
class NeedErasureTest {
    /** When the events of tests end. */
    private static final Instant END = Instant.parse("2099-03-02T11:30:00Z");

    private final Api person = newcomer();

    @Inject
    NeedErasureJob job;

    @Inject
    Rows rows;

    private long kept(String registration) {
        return rows.one(
                        row -> row.bigint("kept"),
                        "select count(*) as kept from accessibility_need where registration_id = cast(? as uuid)",
                        registration.substring(registration.indexOf('/') + 1))
                .orElseThrow();
    }

    @Test
    void sevenDaysAfterTheEndItIsErased() {
        String registration = register(person, published(draft("Passé")), NEED);

        TestClock.at(END.plus(Duration.ofDays(7)).minusSeconds(1), job::run);
        assertThat(kept(registration)).isOne();
        TestClock.at(END.plus(Duration.ofDays(7)), job::run);
        assertThat(kept(registration)).isZero();
        person.get(registration + "/need").then().statusCode(200).body("need", nullValue());
        assertThat(rows.all(
                        row -> row.text("action"),
                        "select action from audit_entry where subject_kind = 'ACCESSIBILITY_NEED' and subject_label like '%, Passé'"
                                + " order by id"))
                .containsExactly("ACCESSIBILITY_NEED_STATED", "ACCESSIBILITY_NEED_ERASED");
    }

    @Test
    void untilThenItIsReadButNotChanged() {
        UUID event = published(draft("Terminé"));
        String registration = register(person, event, NEED);

        TestClock.at(END.plusSeconds(1), () -> {
            person.get(registration + "/need")
                    .then()
                    .body("need", notNullValue())
                    .body("actions", empty());
            person.put(registration + "/need", NEED)
                    .then()
                    .statusCode(422)
                    .body("violations.code", contains("event-over"));
        });
    }

    @Test
    void whoCancelsOrIsDeclinedLeavesNothing() {
        String cancelled = register(person, published(draft("Annulée")), NEED);
        person.act(cancelled, "cancel", Map.of()).then().statusCode(200);
        assertThat(kept(cancelled)).isZero();
        person.put(cancelled + "/need", NEED)
                .then()
                .statusCode(422)
                .body("violations.code", contains("not-registered"));

        String declined = register(person, published(draft("Refusée", "registrationMode", "MODERATED")), NEED);
        STAFF.act(declined, "decline", Map.of("reason", "Complet")).then().statusCode(200);
        assertThat(kept(declined)).isZero();
    }

    @Test
    void whoLetsAnOfferLapseLeavesNothing() {
        UUID event = published(draft("Offert", "capacity", 1));
        Api first = newcomer();
        String seat = register(first, event);
        String waits = register(person, event, NEED);
        first.act(seat, "cancel", Map.of()).then().statusCode(200);
        rows.update(
                "update registration set state = 'LAPSED', offered_until = null where id = cast(? as uuid)",
                waits.substring(waits.indexOf('/') + 1));

        job.run();
        assertThat(kept(waits)).isZero();
    }

    @Test
    void anEventThatIsCalledOffLeavesNothing() {
        UUID event = published(draft("Annulé"));
        String registration = register(person, event, NEED);
        STAFF.act("events/" + event, "cancel", Map.of("reason", "Grève")).then().statusCode(200);

        job.run();
        assertThat(kept(registration)).isZero();
    }
}
