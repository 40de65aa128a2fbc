package fr.essaim.notifications.telling;

import static fr.essaim.communities.CommunityFixtures.newcomer;
import static fr.essaim.events.EventFixtures.STAFF;
import static fr.essaim.events.EventFixtures.draft;
import static fr.essaim.events.EventFixtures.onSite;
import static fr.essaim.events.EventFixtures.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import biweekly.Biweekly;
import fr.essaim.notifications.NotificationFixtures;
import fr.essaim.shared.listing.Rows;
import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.MailServer;
import fr.essaim.testing.Persons;
import fr.essaim.testing.TestClock;
import fr.essaim.testing.Tokens;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What those who come to an event are told, and those who run it. */
@HttpTest
class EventNewsTest {
    /** When the events of tests begin: 11:30 in Paris. */
    private static final Instant START = Instant.parse("2099-03-02T10:30:00Z");

    private final String address = UUID.randomUUID() + "@example.org";
    private final Api guest = Api.as(Tokens.member(address));
    private final Api other = newcomer();

    @Inject
    NotificationFixtures fixtures;

    @Inject
    EventNewsJob job;

    @Inject
    Rows rows;

    @BeforeEach
    void nothingToTell() {
        rows.update("update registration set told_state = state where told_state is distinct from state");
        rows.update("update event set told_sequence = sequence where told_sequence < sequence");
        fixtures.forget();
        Persons.revise(guest, Map.of("language", "fr", "timeZone", "Indian/Reunion"));
    }

    private static String register(Api person, UUID event) {
        return "registrations/" + person.create("events/" + event + "/registrations", Map.of());
    }

    private MailServer.Received lastLetter() {
        return fixtures.lettersTo(address).getLast();
    }

    /** What the guest was told, oldest first. */
    private List<String> told() {
        return guest.get("me/notifications?sort=createdAt")
                .then()
                .statusCode(200)
                .extract()
                .path("items.kind");
    }

    private void runAt(Instant moment, Runnable work) {
        TestClock.at(moment, work);
    }

    @Test
    void whoIsInLearnsItWithTheEventAsAFileAndTheMomentWhereTheyLive() {
        UUID event = published(onSite("Tenue", "wheelchair", "YES"));
        register(guest, event);
        job.run();

        MailServer.Received letter = lastLetter();
        assertThat(letter.subject()).isEqualTo("Votre inscription est confirmée : Tenue");
        assertThat(letter.text())
                .contains("2 mars 2099", "14:30 (Indian/Reunion)", "Maison des associations", "/evenements/" + event);
        var entry = Biweekly.parse(letter.calendar()).first().getEvents().getFirst();
        assertThat(entry.getSummary().getValue()).isEqualTo("Tenue");
        assertThat(entry.getLocation().getValue()).contains("Salle 2", "Maison des associations");
        assertThat(entry.getDateStart().getValue().toInstant()).isEqualTo(START);
        assertThat(told()).containsExactly("REGISTRATION_CONFIRMED");
    }

    @Test
    void whoWaitsIsOfferedASeatAndLearnsEach() {
        UUID event = published(draft("Petit", "capacity", 1));
        String seat = register(other, event);
        register(guest, event);
        job.run();
        assertThat(lastLetter().subject()).isEqualTo("Vous êtes sur liste d’attente : Petit");
        assertThat(lastLetter().hasCalendar()).isFalse();

        other.act(seat, "cancel", Map.of()).then().statusCode(200);
        job.run();
        assertThat(lastLetter().subject()).isEqualTo("Une place vous est proposée : Petit");
        assertThat(lastLetter().text()).contains("jusqu’au", "(Indian/Reunion)");
        assertThat(told()).containsExactly("REGISTRATION_WAITLISTED", "REGISTRATION_OFFERED");
        other.get("me/notifications?sort=createdAt")
                .then()
                .body("items.kind", contains("REGISTRATION_CONFIRMED", "REGISTRATION_CANCELLED"));
    }

    @Test
    void organisersLearnWhoWaitsForThemAndThePersonWhatTheyDecide() {
        Api organiser = newcomer();
        UUID event = published(
                draft("Sur demande", "registrationMode", "MODERATED", "organiserIds", List.of(Persons.id(organiser))));
        String wish = register(guest, event);
        job.run();
        assertThat(told()).isEmpty();
        organiser
                .get("me/notifications")
                .then()
                .body("items.kind", contains("REGISTRATION_REQUESTED"))
                .body("items[0].path", is("/evenements/" + event + "/inscriptions"));

        STAFF.act(wish, "decline", Map.of("reason", "Réservé aux élus.")).then().statusCode(200);
        job.run();
        assertThat(lastLetter().subject()).isEqualTo("Votre inscription n’est pas retenue : Sur demande");
        assertThat(lastLetter().text()).contains("Réservé aux élus.");
    }

    @Test
    void aChangeOfTimeIsToldOnceAndNotOfWords() {
        Map<String, Object> draft = draft("Reporté");
        UUID event = published(draft);
        register(guest, event);
        job.run();

        draft.put("summary", "Deux heures pour échanger.");
        STAFF.put("events/" + event, draft).then().statusCode(200);
        job.run();
        assertThat(told()).containsExactly("REGISTRATION_CONFIRMED");

        draft.put("startsLocal", "2099-03-03T11:30:00");
        draft.put("endsLocal", "2099-03-03T12:30:00");
        STAFF.put("events/" + event, draft).then().statusCode(200);
        job.run();
        job.run();
        assertThat(told()).containsExactly("REGISTRATION_CONFIRMED", "EVENT_CHANGED");
        assertThat(lastLetter().text()).contains("3 mars 2099");
        assertThat(Biweekly.parse(lastLetter().calendar())
                        .first()
                        .getEvents()
                        .getFirst()
                        .getSequence()
                        .getValue())
                .isEqualTo(1);
    }

    @Test
    void anEventThatIsCalledOffIsToldWithItsReasonAndLeavesCalendars() {
        UUID event = published(draft("Annulé"));
        register(guest, event);
        job.run();
        STAFF.act("events/" + event, "cancel", Map.of("reason", "Intervenante souffrante."))
                .then()
                .statusCode(200);
        job.run();

        assertThat(lastLetter().subject()).isEqualTo("Événement annulé : Annulé");
        assertThat(lastLetter().text()).contains("Intervenante souffrante.");
        assertThat(lastLetter().calendar()).contains("STATUS:CANCELLED");
    }

    @Test
    void theDayBeforeRemindsOnceThoseWhoHaveASeat() {
        UUID event = published(draft("Demain", "capacity", 1));
        register(guest, event);
        register(other, event);
        job.run();
        fixtures.forget();

        runAt(START.minus(Duration.ofHours(25)), job::remind);
        assertThat(told()).isEmpty();
        runAt(START.minus(Duration.ofHours(23)), job::remind);
        runAt(START.minus(Duration.ofHours(22)), job::remind);
        assertThat(told()).containsExactly("EVENT_REMINDER");
        other.get("me/notifications").then().body("items", empty());
    }

    @Test
    void twoReplicasTellOnce() {
        UUID event = published(draft("Une fois"));
        register(guest, event);
        var one = CompletableFuture.runAsync(job::run);
        var two = CompletableFuture.runAsync(job::run);
        CompletableFuture.allOf(one, two).join();

        assertThat(told()).containsExactly("REGISTRATION_CONFIRMED");
        assertThat(fixtures.lettersTo(address)).hasSize(1);
    }

    @Test
    void whoCameIsNotWrittenToWhenTheDoorCorrectsItself() {
        UUID event = published(draft("Corrigé"));
        String seat = register(guest, event);
        job.run();
        rows.update(
                "update registration set told_state = 'ATTENDED' where id = ?", UUID.fromString(seat.substring(14)));
        job.run();

        assertThat(told()).containsExactly("REGISTRATION_CONFIRMED");
    }
}
