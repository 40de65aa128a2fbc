package fr.essaim.shared.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import fr.essaim.testing.Api;
import fr.essaim.testing.Browser;
import fr.essaim.testing.Deadline;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.IdentityProvider;
import fr.essaim.testing.PresentRoles;
import fr.essaim.testing.Tokens;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rights taken away are gone within five seconds, whatever the token says. The journeys prove it with the real Keycloak. */
@HttpTest
class PlatformRolesTest {
    private static final Duration PROMISED = Duration.ofSeconds(5);

    @AfterEach
    void asUsual() {
        IdentityProvider.goAway(false);
        IdentityProvider.tokensLive(Duration.ofMinutes(5));
    }

    private static Api staff(String email) {
        return Api.as(Tokens.person(email, "Sacha", "Leroy", "staff"));
    }

    private static Browser browserOf(String email, String... roles) {
        PresentRoles.set(email, roles);
        return Browser.of(email);
    }

    private static int people(Browser browser) {
        return browser.get("/api/v1/people").statusCode();
    }

    @Test
    void aRoleTakenAwayIsGoneForABearerAndForABrowser() {
        Api bearer = staff("demise@example.org");
        Browser browser = browserOf("demise@example.org", "staff");
        bearer.get("people").then().statusCode(200);
        assertThat(people(browser)).isEqualTo(200);

        PresentRoles.set("demise@example.org");

        Deadline.within(PROMISED, () -> bearer.get("people").statusCode() == 403);
        Deadline.within(PROMISED, () -> people(browser) == 403);
        bearer.get("session").then().statusCode(200).body("roles", contains("member"));
    }

    @Test
    void anAdministratorWhoIsOnlyStaffNowIsStaff() {
        Api bearer = Api.as(Tokens.person("retrogradee@example.org", "Ada", "Martin", "admin", "staff"));
        bearer.get("audit-entries").then().statusCode(200);

        PresentRoles.set("retrogradee@example.org", "staff");

        Deadline.within(PROMISED, () -> bearer.get("audit-entries").statusCode() == 403);
        bearer.get("people").then().statusCode(200);
    }

    @Test
    void aSessionThatIsOverIsOverAtOnce() {
        Api bearer = staff("terminee@example.org");
        Browser browser = browserOf("terminee@example.org", "staff");
        assertThat(people(browser)).isEqualTo(200);

        PresentRoles.end("terminee@example.org");

        Deadline.within(PROMISED, () -> people(browser) == 401);
        Deadline.within(PROMISED, () -> bearer.get("people").statusCode() == 401);
        browser.get("/api/v1/session").then().statusCode(200).body("signedIn", is(false));
    }

    @Test
    void oneQuestionAtATimeAndNoneAboutMembers() {
        Api bearer = staff("curieuse@example.org");

        var answers = IntStream.range(0, 8)
                .mapToObj(i ->
                        CompletableFuture.supplyAsync(() -> bearer.get("people").statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).containsOnly(200);
        assertThat(PresentRoles.questionsAbout("curieuse@example.org")).isLessThanOrEqualTo(2);
        Api.as(Tokens.member("simple@example.org")).get("me").then().statusCode(200);
        assertThat(PresentRoles.questionsAbout("simple@example.org")).isZero();
    }

    @Test
    void whileTheRealmIsAwayItsLastWordStands() {
        Browser kept = browserOf("gardee@example.org", "staff");
        Browser lost = browserOf("perdue@example.org", "staff");
        assertThat(people(kept)).isEqualTo(200);
        PresentRoles.set("perdue@example.org");
        Deadline.within(PROMISED, () -> people(lost) == 403);
        int asked = PresentRoles.questionsAbout("gardee@example.org");

        IdentityProvider.goAway(true);

        Deadline.within(PROMISED, () -> {
            assertThat(people(kept)).isEqualTo(200);
            assertThat(people(lost)).isEqualTo(403);
            return PresentRoles.questionsAbout("gardee@example.org") > asked;
        });
        assertThat(people(kept)).isEqualTo(200);
    }

    @Test
    void tokensNearTheirEndThatCannotBeRenewedStillHold() {
        IdentityProvider.tokensLive(Duration.ofSeconds(8));
        Browser member = browserOf("bientot@example.org");
        Browser staff = browserOf("bientot-staff@example.org", "staff");
        IdentityProvider.goAway(true);

        member.get("/api/v1/me").then().statusCode(200);
        assertThat(people(staff)).isEqualTo(200);
        IdentityProvider.goAway(false);
        int before = IdentityProvider.refreshes();
        Deadline.within(PROMISED, () -> {
            member.get("/api/v1/me").then().statusCode(200);
            return IdentityProvider.refreshes() > before;
        });
    }
}
