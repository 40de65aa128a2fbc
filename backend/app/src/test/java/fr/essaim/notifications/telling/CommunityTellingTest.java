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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the way into a community, and what happens there, to what people are told. */
@HttpTest
class CommunityTellingTest {
    private static final String PREFERENCES = "me/notification-preferences";

    private final String address = UUID.randomUUID() + "@example.org";
    private final Api member = Api.as(Tokens.person(address, "Ana", "Demande"));
    private final String runs = UUID.randomUUID() + "@example.org";
    private final Api facilitator = Api.as(Tokens.person(runs, "Fanny", "Anime"));

    @Inject
    NotificationFixtures fixtures;

    @BeforeEach
    void nothingTold() {
        fixtures.forget();
        Persons.revise(member, Map.of("language", "fr"));
        Persons.revise(facilitator, Map.of("language", "en"));
    }

    private UUID onRequest() {
        return community("Les apprenants", "PUBLIC", "ON_REQUEST", facilitator);
    }

    private UUID ask(UUID community) {
        return member.create("communities/" + community + "/membership-requests", Map.of("words", "Je cherche."));
    }

    private String membership() {
        UUID community = community("Les ouverts", "PUBLIC", "OPEN", facilitator);
        return "memberships/" + join(member, community);
    }

    private void act(String object, String action, Map<String, ?> body) {
        facilitator.act(object, action, body).then().statusCode(200);
    }

    private MailServer.Received lastTo(String to) {
        return fixtures.lettersTo(to).getLast();
    }

    @Test
    void facilitatorsAreToldOfARequestAndTheApplicantIsNot() {
        UUID community = onRequest();
        ask(community);

        facilitator
                .get("me/notifications")
                .then()
                .body("items.kind", contains("MEMBERSHIP_REQUESTED"))
                .body("items[0].title", is("Ana Demande asks to join Les apprenants"))
                .body("items[0].path", is("/communautes/" + community + "/demandes"))
                .body("items[0].community.name", is("Les apprenants"));
        member.get("me/notifications").then().body("items", empty());
        assertThat(lastTo(runs).subject()).isEqualTo("Ana Demande asks to join Les apprenants");
        assertThat(lastTo(runs).text()).contains("Your answer is due by ").doesNotContain("Je cherche.");
    }

    @Test
    void theApplicantReadsTheReasonOfARefusalInTheApplicationAndByMail() {
        UUID request = ask(onRequest());
        act("membership-requests/" + request, "refuse", Map.of("reason", "Pas encore <i>prêts</i>."));

        member.get("me/notifications")
                .then()
                .body("items.kind", contains("MEMBERSHIP_REQUEST_REFUSED"))
                .body("items[0].reason", is("Pas encore <i>prêts</i>."))
                .body("items[0].path", is("/mes-demandes"));
        var letter = lastTo(address);
        assertThat(letter.subject()).isEqualTo("Votre demande n’est pas retenue : Les apprenants");
        assertThat(letter.text()).contains("Motif de la décision :\nPas encore <i>prêts</i>.");
        assertThat(letter.html()).contains("Pas encore &lt;i&gt;prêts&lt;/i&gt;.");
        assertThat(letter.header("List-Unsubscribe"))
                .as("a decision is always told")
                .isEmpty();
    }

    @Test
    void theApplicantIsToldOfAnAcceptanceOnce() {
        UUID community = onRequest();
        act("membership-requests/" + ask(community), "accept", Map.of());

        member.get("me/notifications")
                .then()
                .body("items.kind", contains("MEMBERSHIP_REQUEST_ACCEPTED"))
                .body("items[0].path", is("/communautes/" + community));
        assertThat(fixtures.lettersTo(address)).hasSize(1);
        assertThat(lastTo(address).text()).contains("Vous en êtes membre : bienvenue.");
    }

    @Test
    void aWithdrawnRequestIsToldToNobody() {
        UUID request = ask(onRequest());
        fixtures.forget();
        member.act("membership-requests/" + request, "withdraw", Map.of())
                .then()
                .statusCode(200);

        facilitator.get("me/notifications").then().body("items", empty());
    }

    @Test
    void membersAreToldWhatOthersDecideAboutTheirMembership() {
        String membership = membership();
        act(membership, "change-role", Map.of("role", "REFERENT"));
        act(membership, "change-role", Map.of("role", "MEMBER"));
        act(membership, "suspend", Map.of("reason", "Propos déplacés", "until", "2099-01-31"));
        act(membership, "reinstate", Map.of());
        act(membership, "remove", Map.of("reason", "Récidive"));

        member.request()
                .get("me/notifications")
                .then()
                .body(
                        "items.kind",
                        contains(
                                "MEMBERSHIP_REMOVED",
                                "MEMBERSHIP_REINSTATED",
                                "MEMBERSHIP_SUSPENDED",
                                "MEMBERSHIP_ROLE_CHANGED",
                                "MEMBERSHIP_ROLE_CHANGED"))
                .body("items.reason", contains("Récidive", null, "Propos déplacés", null, null))
                .body("items[0].path", is("/communautes"))
                .body("items[3].title", is("Your role in Les ouverts changes: member"));
        List<String> texts = fixtures.lettersTo(address).stream()
                .map(MailServer.Received::text)
                .toList();
        assertThat(texts).hasSize(5);
        assertThat(texts.get(0)).contains("Votre rôle change dans «\u00a0Les ouverts\u00a0» : référent ou référente");
        assertThat(texts.get(2))
                .contains("Propos déplacés", "Vous y participerez de nouveau à partir du 31 janvier 2099.");
    }

    @Test
    void whoJoinsOrLeavesByThemselvesKnows() {
        String membership = membership();
        member.act(membership, "leave", Map.of()).then().statusCode(200);

        member.get("me/notifications").then().body("items", empty());
        facilitator.get("me/notifications").then().body("items", empty());
    }

    @Test
    void eachChoosesKindByKindHowToBeTold() {
        facilitator
                .put(
                        PREFERENCES,
                        Map.of(
                                "choices",
                                List.of(Map.of("kind", "MEMBERSHIP_REQUESTED", "inApp", true, "email", "OFF"))))
                .then()
                .statusCode(200);
        ask(onRequest());

        facilitator.get("me/notifications/unread").then().body("unread", is(1));
        assertThat(fixtures.lettersTo(runs)).isEmpty();
        member.put(
                        PREFERENCES,
                        Map.of(
                                "choices",
                                List.of(Map.of("kind", "MEMBERSHIP_REQUEST_REFUSED", "inApp", false, "email", "OFF"))))
                .then()
                .statusCode(422)
                .body("violations[0].code", is("notification-compulsory"));
    }

    @Test
    void anInvitationTakesItsSecretToTheAddressAndNowhereElse() {
        UUID community = onRequest();
        String invited = UUID.randomUUID() + "@example.org";
        UUID invitation = facilitator.create("communities/" + community + "/invitations", Map.of("email", invited));

        String token = tokenIn(lastTo(invited));
        assertThat(lastTo(invited).subject()).isEqualTo("Invitation à rejoindre «\u00a0Les apprenants\u00a0»");
        assertThat(lastTo(invited).text())
                .startsWith("Bonjour,\n")
                .contains("Fanny Anime vous invite", "Apprendre ensemble.", "Cette invitation expire le ");
        Api.as(Tokens.admin())
                .get("outbox-messages?kind=INVITATION")
                .then()
                .body("items[0].address", is(invited))
                .body("items[0].recipient", nullValue());
        facilitator.act("invitations/" + invitation, "renew", Map.of()).then().statusCode(200);
        String fresh = tokenIn(lastTo(invited));
        assertThat(fresh).isNotEqualTo(token);
        member.post("invitations/accept", Map.of("token", token)).then().statusCode(404);
        member.post("invitations/accept", Map.of("token", fresh)).then().statusCode(200);
        member.post("invitations/accept", Map.of("token", fresh)).then().statusCode(409);
    }

    private static String tokenIn(MailServer.Received letter) {
        String link = "http://localhost:8080/invitation#";
        String text = letter.text();
        int start = text.indexOf(link) + link.length();
        return text.substring(start, text.indexOf('\n', start));
    }

    @Test
    void somebodyKnownHereIsInvitedByNameInTheirLanguage() {
        String known = UUID.randomUUID() + "@example.org";
        Persons.revise(Api.as(Tokens.person(known, "Kim", "Connue")), Map.of("language", "en"));
        facilitator.create("communities/" + onRequest() + "/invitations", Map.of("email", known));

        assertThat(lastTo(known).subject()).isEqualTo("Invitation to join Les apprenants");
        assertThat(lastTo(known).text()).startsWith("Hello Kim Connue,\n");
    }

    @Test
    void anAddressThatNoServerTakesIsRefusedWhenItIsWritten() {
        facilitator
                .post("communities/" + onRequest() + "/invitations", Map.of("email", "élise@example.org"))
                .then()
                .statusCode(400)
                .body("violations[0].code", is("email"));
    }
}
