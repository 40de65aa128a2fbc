package fr.essaim.notifications.telling;

import static fr.essaim.communities.CommunityFixtures.community;
import static fr.essaim.communities.CommunityFixtures.join;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.notifications.NotificationFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.MailServer;
import fr.essaim.testing.Persons;
import fr.essaim.testing.Tokens;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From what members propose to what facilitators, then authors, are told. */
@HttpTest
class ContributionTellingTest {
    private final String address = UUID.randomUUID() + "@example.org";
    private final Api author = Api.as(Tokens.person(address, "Ana", "Propose"));
    private final String runs = UUID.randomUUID() + "@example.org";
    private final Api facilitator = Api.as(Tokens.person(runs, "Fanny", "Anime"));

    private UUID community = new UUID(0, 0);

    @Inject
    NotificationFixtures fixtures;

    @BeforeEach
    void aCommunity() {
        Persons.revise(author, Map.of("language", "fr"));
        Persons.revise(facilitator, Map.of("language", "en"));
        community = community("Les apprenants", "PUBLIC", "OPEN", facilitator);
        join(author, community);
        fixtures.forget();
    }

    private String propose(Api member) {
        Map<String, String> draft =
                Map.of("kind", "FLASH_TOPIC", "title", "Sans estrade", "text", "Trois essais, deux réussites.");
        return "contributions/" + member.create("communities/" + community + "/contributions", draft);
    }

    private void decide(String contribution, String action, Map<String, ?> body) {
        facilitator.act(contribution, action, body).then().statusCode(200);
    }

    private MailServer.Received lastTo(String to) {
        return fixtures.lettersTo(to).getLast();
    }

    @Test
    void facilitatorsAreToldWhatIsProposedAndItsAuthorIsNot() {
        String contribution = propose(author);

        facilitator
                .get("me/notifications")
                .then()
                .body("items.kind", contains("CONTRIBUTION_SUBMITTED"))
                .body("items[0].title", is("Ana Propose proposes a contribution to Les apprenants: Sans estrade"))
                .body("items[0].path", is("/" + contribution))
                .body("items[0].community.name", is("Les apprenants"));
        author.get("me/notifications").then().body("items", empty());
        assertThat(lastTo(runs).text()).doesNotContain("Trois essais");
    }

    @Test
    void theAuthorReadsTheReasonInTheApplicationAndByMail() {
        String contribution = propose(author);
        decide(contribution, "decline", Map.of("reason", "Traité en <i>octobre</i>."));

        author.get("me/notifications")
                .then()
                .body("items.kind", contains("CONTRIBUTION_DECLINED"))
                .body("items[0].reason", is("Traité en <i>octobre</i>."))
                .body("items[0].path", is("/" + contribution));
        var letter = lastTo(address);
        assertThat(letter.subject()).isEqualTo("Votre contribution n’est pas retenue : Sans estrade");
        assertThat(letter.text()).contains("Motif de la décision :\nTraité en <i>octobre</i>.");
        assertThat(letter.html()).contains("Traité en &lt;i&gt;octobre&lt;/i&gt;.");
        assertThat(letter.header("List-Unsubscribe"))
                .as("a decision is always told")
                .isEmpty();
    }

    @Test
    void theAuthorIsToldOfEachStepOnce() {
        String contribution = propose(author);
        decide(contribution, "accept", Map.of());
        decide(contribution, "publish", Map.of());

        author.get("me/notifications")
                .then()
                .body("items.kind", contains("CONTRIBUTION_PUBLISHED", "CONTRIBUTION_ACCEPTED"))
                .body("items[0].reason", nullValue());
        assertThat(fixtures.lettersTo(address)).hasSize(2);
        assertThat(lastTo(address).text()).contains("Les membres de «\u00a0Les apprenants\u00a0» peuvent la lire.");
    }

    /** Whoever decided on their own contribution learns that somebody else went on with it. */
    @Test
    void theAuthorIsToldOfWhatAnotherFacilitatorDoes() {
        String own = propose(facilitator);
        decide(own, "accept", Map.of());
        fixtures.forget();
        Api.as(Tokens.staff()).act(own, "publish", Map.of()).then().statusCode(200);

        facilitator.get("me/notifications").then().body("items.kind", contains("CONTRIBUTION_PUBLISHED"));
    }

    @Test
    void nobodyIsToldWhatTheyDoThemselves() {
        String own = propose(facilitator);
        decide(own, "accept", Map.of());
        decide(own, "publish", Map.of());
        String contribution = propose(author);
        fixtures.forget();
        author.act(contribution, "withdraw", Map.of()).then().statusCode(200);

        author.get("me/notifications").then().body("items", empty());
        facilitator.get("me/notifications").then().body("items", empty());
    }
}
