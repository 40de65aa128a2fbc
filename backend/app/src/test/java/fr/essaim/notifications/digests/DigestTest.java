package fr.essaim.notifications.digests;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.notifications.NotificationFixtures;
import fr.essaim.shared.listing.Rows;
import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.MailServer;
import fr.essaim.testing.Persons;
import fr.essaim.testing.TestClock;
import fr.essaim.testing.Tokens;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HttpTest
class DigestTest {
    private static final Instant THURSDAY = Instant.parse("2026-11-19T10:00:00Z");
    private static final Instant SATURDAY = Instant.parse("2026-11-21T10:00:00Z");
    private static final Instant MONDAY_BEFORE_SEVEN = Instant.parse("2026-11-23T05:30:00Z");
    private static final Instant MONDAY = Instant.parse("2026-11-23T06:02:00Z");
    private static final Instant NEXT_MONDAY = Instant.parse("2026-11-30T06:02:00Z");

    private static int readers;

    /** Somebody new each time: what came for others before is theirs. */
    private final String address = "digeste-" + readers++ + "@example.org";

    private final Api reader = Api.as(Tokens.person(address, "Dina", "Digeste"));

    @Inject
    NotificationFixtures fixtures;

    @Inject
    NotificationJobs jobs;

    @Inject
    DigestService digests;

    @Inject
    Rows rows;

    @BeforeEach
    void weekly() {
        fixtures.forget();
        Persons.revise(reader, Map.of("language", "fr"));
        choose("WEEKLY");
    }

    private void choose(String email) {
        var choice = Map.of("kind", "TERRITORY_ROLE_GIVEN", "inApp", true, "email", email);
        reader.put("me/notification-preferences", Map.of("choices", List.of(choice)))
                .then()
                .statusCode(200);
    }

    private void tell(Instant at, String territory) {
        UUID id = fixtures.territory(territory);
        TestClock.at(at, () -> fixtures.give(reader, id, "CO_PILOT"));
    }

    private List<MailServer.Received> digestsAfter(Instant... runs) {
        for (Instant run : runs) {
            TestClock.at(run, () -> {
                jobs.sendDigests();
                fixtures.lettersTo(address);
            });
        }
        return MailServer.lettersTo(address);
    }

    @Test
    void aWeekIsGatheredOnMondayAtSevenAndNeverTwice() {
        tell(THURSDAY, "Amiens");
        tell(SATURDAY, "Longueau");

        assertThat(digestsAfter(SATURDAY, MONDAY_BEFORE_SEVEN)).isEmpty();
        var letters = digestsAfter(MONDAY, MONDAY, MONDAY.plusSeconds(3_600), NEXT_MONDAY);
        assertThat(letters).hasSize(1);
        assertThat(letters.getFirst().subject()).isEqualTo("Vos nouvelles de la semaine : Essaim");
        assertThat(letters.getFirst().text())
                .containsSubsequence("Bonjour Dina Digeste,", "territoire Amiens", "territoire Longueau");
        assertThat(letters.getFirst().header("List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
    }

    @Test
    void whatComesAfterSevenWaitsForTheNextWeek() {
        tell(THURSDAY, "Tôt");
        assertThat(digestsAfter(MONDAY)).hasSize(1);
        tell(MONDAY.plusSeconds(60), "Tard");

        assertThat(digestsAfter(MONDAY.plusSeconds(7_200))).hasSize(1);
        var letters = digestsAfter(NEXT_MONDAY);
        assertThat(letters).hasSize(2);
        assertThat(letters.get(1).text()).contains("Tard").doesNotContain("Tôt");
    }

    @Test
    void whatWasWrittenLateForAWeekThatHadItsDigestWaitsToo() {
        tell(THURSDAY, "À temps");
        assertThat(digestsAfter(MONDAY)).hasSize(1);
        tell(SATURDAY, "En retard");

        assertThat(digestsAfter(MONDAY.plusSeconds(3_600))).hasSize(1);
        assertThat(digestsAfter(NEXT_MONDAY)).hasSize(2);
    }

    @Test
    void aMissedMondayIsMadeUpFor() {
        tell(THURSDAY, "Rattrapée");

        assertThat(digestsAfter(Instant.parse("2026-11-25T15:02:00Z"))).hasSize(1);
    }

    @Test
    void whatWasReadInTheApplicationIsNotToldAgain() {
        tell(THURSDAY, "Lue");
        reader.post("me/notifications/read", Map.of("upTo", "2100-01-01T00:00:00Z"))
                .then()
                .statusCode(200);

        assertThat(digestsAfter(MONDAY)).isEmpty();
    }

    @Test
    void aNewChoiceHoldsForWhatWaits() {
        tell(THURSDAY, "Changée");
        choose("DAILY");
        assertThat(digestsAfter(Instant.parse("2026-11-20T06:02:00Z"))).hasSize(1);

        choose("WEEKLY");
        tell(SATURDAY, "Abandonnée");
        choose("OFF");
        assertThat(digestsAfter(MONDAY)).hasSize(1);
    }

    @Test
    void eachCommunityHasADigestOfItsOwn() {
        tell(THURSDAY, "Ici");
        tell(THURSDAY, "Là");
        rows.update(
                "update notification set community_id = ?, community_name = 'Les apprenants' where subject_label = 'Là'",
                fixtures.community("Les apprenants"));

        assertThat(digestsAfter(MONDAY))
                .extracting(MailServer.Received::subject)
                .containsExactlyInAnyOrder(
                        "Vos nouvelles de la semaine : Essaim", "Vos nouvelles de la semaine : Les apprenants");
    }

    @Test
    void severalReplicasAtOncePostADigestOnce() {
        tell(THURSDAY, "Course");
        DueDigest due = digests.due(MONDAY).getFirst();
        var posted = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> digests.send(due, MONDAY)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(posted).containsOnlyOnce(true);
        assertThat(fixtures.lettersTo(address)).hasSize(1);
    }

    @Test
    void whatWasToldLongAgoIsForgotten() {
        tell(Instant.parse("2025-11-01T10:00:00Z"), "Ancienne");
        tell(THURSDAY, "Récente");
        TestClock.at(MONDAY, jobs::forgetOld);

        assertThat(rows.all(row -> row.text("subject_label"), "select subject_label from notification"))
                .containsExactly("Récente");
    }
}
