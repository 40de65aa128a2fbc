package fr.essaim.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.outbox.Couriers;
import fr.essaim.shared.outbox.OutboxDelivery;
import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.MailServer;
import fr.essaim.testing.Persons;
import fr.essaim.testing.Statements;
import fr.essaim.testing.Tokens;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HttpTest
class OutboxMessageTest {
    private final Api admin = Api.as(Tokens.admin());
    private final Api staff = Api.as(Tokens.staff());
    private final Api member = Api.as(Tokens.member("boite@example.org"));

    @Inject
    OutboxMessageFixtures fixtures;

    @Inject
    OutboxDelivery delivery;

    @Inject
    Couriers couriers;

    @Inject
    Rows rows;

    @BeforeEach
    void emptyOutbox() {
        rows.update("delete from outbox_message");
    }

    private UUID message(String state) {
        return fixtures.message(state);
    }

    @Test
    void staffSeesThatSomethingFailedAndAdministratorsAlsoWhatItSaid() {
        UUID id = message("DEAD");

        staff.get("outbox-messages/" + id)
                .then()
                .statusCode(200)
                .body("state", is("DEAD"))
                .body("recipient.name", is("Malo Garnier"))
                .body("address", is("b…@example.org"))
                .body("title", nullValue())
                .body("text", nullValue())
                .body("html", nullValue())
                .body("actions", contains("RETRY", "DISCARD"));
        admin.get("outbox-messages/" + id)
                .then()
                .body("address", is("boite@example.org"))
                .body("title", is("Votre demande est refusée"))
                .body("text", is("Motif : complet. …"))
                .body("html", not(containsString("jeton-secret")));
        member.get("outbox-messages/" + id).then().statusCode(403);
        staff.get("outbox-messages/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void whileNoServerIsConfiguredStaffPassesMessagesOn() {
        UUID id = message("HELD");

        staff.get("outbox-messages/" + id)
                .then()
                .body("address", is("boite@example.org"))
                .body("title", is("Votre demande est refusée"))
                .body("text", is("Motif : complet. jeton-secret"));
    }

    @Test
    void theListIsFilteredAndTellsStaffNoMoreThanAMessageDoes() {
        UUID dead = message("DEAD");
        UUID held = message("HELD");

        staff.get("outbox-messages?state=DEAD&state=HELD&recipientId=" + Persons.id(member))
                .then()
                .statusCode(200)
                .body("items.id", contains(held.toString(), dead.toString()))
                .body("items.address", contains("boite@example.org", "b…@example.org"))
                .body("items.title", contains("Votre demande est refusée", null))
                .body("total.value", is(2));
        staff.get("outbox-messages?kind=NOTHING").then().body("items", empty());
        staff.get("outbox-messages?state=LOST").then().statusCode(400);
        String csv = staff.request()
                .accept("text/csv")
                .get("outbox-messages?state=DEAD")
                .asString();
        assertThat(csv).contains("b…@example.org").doesNotContain("boite@");
    }

    @Test
    void aListOfAnyLengthIsOneStatement() {
        for (int i = 0; i < 5; i++) {
            message("DEAD");
        }
        assertThat(Statements.during(() -> staff.get("outbox-messages").then().body("items", hasSize(5))))
                .isLessThanOrEqualTo(2);
    }

    @Test
    void aDeadMessageIsSentAgainWithAFullSetOfAttempts() {
        UUID id = message("DEAD");
        rows.update("update outbox_message set attempts = 14 where id = ?", id);

        staff.act("outbox-messages/" + id, "retry", Map.of())
                .then()
                .statusCode(200)
                .body("state", is("PENDING"))
                .body("attempts", is(0));
        int before = MailServer.lettersTo("boite@example.org").size();
        couriers.all().forEach(courier -> delivery.drain(courier, () -> false));
        assertThat(MailServer.lettersTo("boite@example.org")).hasSize(before + 1);
        staff.act("outbox-messages/" + id, "retry", Map.of())
                .then()
                .statusCode(409)
                .body("from", is("DELIVERED"));
        admin.get("audit-entries?subjectId=" + id)
                .then()
                .body("items.action", contains("OUTBOX_MESSAGE_RETRIED"))
                .body("items[0].before.state", is("DEAD"))
                .body("items[0].after.state", is("PENDING"))
                .body("items[0].before.text", nullValue());
    }

    @Test
    void aMessageIsDiscardedWithAReasonAndItsSecretForgotten() {
        UUID id = message("HELD");

        staff.act("outbox-messages/" + id, "discard", Map.of("reason", " "))
                .then()
                .statusCode(400);
        staff.act("outbox-messages/" + id, "discard", Map.of("reason", "Adresse fermée"))
                .then()
                .statusCode(200)
                .body("state", is("DISCARDED"))
                .body("reason", is("Adresse fermée"))
                .body("actions", empty());
        assertThat(rows.one(
                        row -> row.textOrNull("secret") == null, "select secret from outbox_message where id = ?", id))
                .contains(true);
        admin.get("audit-entries?subjectId=" + id)
                .then()
                .body("items.action", contains("OUTBOX_MESSAGE_DISCARDED"))
                .body("items[0].reason", is("Adresse fermée"));
    }

    @Test
    void whatIsBeingDeliveredIsNotDiscarded() {
        UUID id = message("PENDING");
        rows.update(
                "update outbox_message set lease_id = gen_random_uuid(), next_attempt_at = now() + interval '1 minute'");

        staff.act("outbox-messages/" + id, "discard", Map.of("reason", "Trop tard"))
                .then()
                .statusCode(422)
                .body("violations[0].code", is("being-delivered"));
    }

    @Test
    void aDecisionNeedsTheVersionThatWasRead() {
        UUID id = message("DEAD");

        staff.request().post("outbox-messages/" + id + "/retry").then().statusCode(428);
        staff.request()
                .header("If-Match", "\"7-x\"")
                .post("outbox-messages/" + id + "/retry")
                .then()
                .statusCode(412);
    }
}
