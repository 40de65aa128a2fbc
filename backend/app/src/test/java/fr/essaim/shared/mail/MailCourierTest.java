package fr.essaim.shared.mail;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.outbox.OutboxDelivery;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.MailServer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Letters on their way over a real SMTP conversation. */
@HttpTest
class MailCourierTest {
    @Inject
    Post post;

    @Inject
    MailCourier courier;

    @Inject
    OutboxDelivery delivery;

    @Inject
    Rows rows;

    @BeforeEach
    void emptyOutbox() {
        rows.update("delete from outbox_message");
    }

    private void post(String address, @Nullable String unsubscribe, @Nullable String secret) {
        String link = "https://essaim.example.org/invitation#" + Letter.SECRET;
        var letter = new Letter(
                "TEST",
                "test:" + address,
                null,
                address,
                "Réunion d’été : l’équipe « Amiens » vous attend",
                "Bonjour,\nvoici votre lien : " + link,
                "<p>Voici votre lien : <a href=\"" + link + "\">ouvrir</a></p>",
                unsubscribe,
                secret,
                null,
                false);
        QuarkusTransaction.requiringNew().run(() -> post.send(List.of(letter)));
    }

    private void deliver() {
        delivery.drain(courier, () -> false);
    }

    private String row() {
        return rows.one(
                        row -> row.text("state") + " " + row.integer("attempts") + " " + row.textOrNull("last_error"),
                        "select state, attempts, last_error from outbox_message")
                .orElse("nothing");
    }

    private MailServer.Received only(String address) {
        assertThat(MailServer.lettersTo(address)).hasSize(1);
        return MailServer.lettersTo(address).getFirst();
    }

    @Test
    void aLetterArrivesInBothFormsWithItsHeaders() {
        post("lina@example.org", "https://essaim.example.org/stop", "jeton");
        String id = rows.one(row -> row.text("id"), "select id::text from outbox_message")
                .orElseThrow();
        deliver();

        var letter = only("lina@example.org");
        assertThat(letter.subject()).isEqualTo("Réunion d’été : l’équipe « Amiens » vous attend");
        assertThat(letter.text()).contains("voici votre lien : https://essaim.example.org/invitation#jeton");
        assertThat(letter.html()).contains("<a href=\"https://essaim.example.org/invitation#jeton\">");
        assertThat(letter.header("From")).isEqualTo("Essaim <essaim@example.org>");
        assertThat(letter.header("Message-ID")).isEqualTo("<" + id + "@localhost>");
        assertThat(letter.header("Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(letter.header("List-Unsubscribe")).isEqualTo("<https://essaim.example.org/stop>");
        assertThat(letter.header("List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(row()).isEqualTo("DELIVERED 1 null");
        assertThat(rows.one(row -> row.textOrNull("secret") == null, "select secret from outbox_message"))
                .contains(true);
    }

    @Test
    void aLetterThatCannotBeRefusedOffersNoUnsubscription() {
        post("sans@example.org", null, null);
        deliver();

        assertThat(only("sans@example.org").header("List-Unsubscribe")).isEmpty();
    }

    @Test
    void anAddressThatDoesNotExistIsNotTriedAgainAndNotNamedToStaff() {
        MailServer.refuse("inconnu@example.org", 550, "5.1.1 <inconnu@example.org>: no such user");
        post("inconnu@example.org", null, null);
        deliver();

        assertThat(row()).startsWith("DEAD 1 ").contains("no such user").doesNotContain("inconnu@example.org");
        assertThat(MailServer.lettersTo("inconnu@example.org")).isEmpty();
    }

    @Test
    void aServerThatIsBusyOrMistrustsUsIsAskedAgain() {
        MailServer.refuse("plus-tard@example.org", 451, "4.7.1 greylisted, try again");
        post("plus-tard@example.org", null, null);
        deliver();
        assertThat(row()).startsWith("PENDING 1 ").contains("greylisted");

        rows.update("delete from outbox_message");
        MailServer.refuse("relais@example.org", 554, "5.7.1 relay access denied");
        post("relais@example.org", null, null);
        deliver();
        assertThat(row()).startsWith("PENDING 1 ").contains("relay access denied");
    }

    @Test
    void aServerThatRefusesOurCredentialsIsAwayForAllLetters() {
        MailServer.refuse("clef@example.org", 530, "5.7.0 authentication required");
        post("clef@example.org", null, null);
        deliver();

        assertThat(row()).startsWith("PENDING 0 ").contains("authentication required");
    }

    @Test
    void aLetterTriedAgainIsRecognisedByItsMessageId() {
        post("encore@example.org", null, "jeton");
        String id = rows.one(row -> row.text("id"), "select id::text from outbox_message")
                .orElseThrow();
        deliver();
        // What a replica leaves behind that is killed between the server's answer and its own note of it.
        rows.update("update outbox_message set state = 'PENDING', delivered_at = null, next_attempt_at = created_at");
        deliver();

        assertThat(MailServer.lettersTo("encore@example.org"))
                .hasSize(2)
                .allSatisfy(letter -> assertThat(letter.header("Message-ID")).isEqualTo("<" + id + "@localhost>"));
    }
}
