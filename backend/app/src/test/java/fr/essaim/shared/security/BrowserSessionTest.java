package fr.essaim.shared.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import fr.essaim.testing.Api;
import fr.essaim.testing.Browser;
import fr.essaim.testing.Database;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.IdentityProvider;
import fr.essaim.testing.Tokens;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@HttpTest
class BrowserSessionTest {
    private static final Map<String, String> OUR_PAGES =
            Map.of("X-Essaim-Client", "web", "Sec-Fetch-Site", "same-origin");
    private static final Duration SHORT = Duration.ofSeconds(2);

    @AfterEach
    void asUsual() {
        IdentityProvider.goAway(false);
        IdentityProvider.tokensLive(Duration.ofMinutes(5));
    }

    @Test
    void signingInLeadsBackWithACookieThatOnlyOurHostCanSetAndNoPageCanRead() {
        var browser = new Browser();

        var last = browser.signIn("navigateur@example.org", "/territoires?q=saint%20denis");

        assertThat(last.statusCode()).isEqualTo(303);
        assertThat(Browser.address(last)).isEqualTo("/territoires?q=saint%20denis");
        assertThat(browser.cookie(Browser.SESSION)).hasSize(43);
        browser.get("/api/v1/session").then().body("signedIn", is(true));
    }

    @Test
    void theCookieIsHardenedWhenItIsSetAndWhenItIsRemoved() {
        var browser = Browser.of("navigateur@example.org");
        var removed = browser.get("/auth/logout").header("Set-Cookie");

        assertThat(removed)
                .startsWith(Browser.SESSION + "=;")
                .contains("Max-Age=0", "Path=/", "Secure", "HTTPOnly", "SameSite=Lax")
                .doesNotContain("Domain");
        assertThat(browser.cookie(Browser.SESSION)).isEmpty();
    }

    @Test
    void theDatabaseHoldsNeitherTheCookieNorReadableTokens() throws SQLException {
        var browser = Browser.of("secret@example.org");

        try (var connection = Database.running().connect(Database.running().migrator());
                var rows = connection
                        .createStatement()
                        .executeQuery("select handle_hash, tokens from browser_session where subject = '"
                                + Tokens.subjectOf("secret@example.org") + "'")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString("handle_hash")).isNotEqualTo(browser.cookie(Browser.SESSION));
            assertThat(rows.getString("tokens")).doesNotContain("eyJ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "/\\evil.example", "https://evil.example", "/auth/logout"})
    void signingInNeverLeadsElsewhere(String next) {
        assertThat(Browser.address(new Browser().signIn("navigateur@example.org", next)))
                .isEqualTo("/");
    }

    @Test
    void withoutASessionTheApiSaysSoAndNeverRedirects() {
        new Browser().get("/api/v1/me").then().statusCode(401).body("code", is("unauthenticated"));
        RestAssured.given()
                .cookie(Browser.SESSION, "unknown")
                .get("/api/v1/me")
                .then()
                .statusCode(401);
        RestAssured.given()
                .cookie(Browser.SESSION, "unknown")
                .get("/api/v1/organisations")
                .then()
                .statusCode(200);
    }

    @Test
    void aCookieUnderTheFrameworksNameIsNotHonoured() {
        var browser = Browser.of("navigateur@example.org");

        RestAssured.given()
                .cookie("q_session", browser.cookie(Browser.SESSION))
                .get("/api/v1/me")
                .then()
                .statusCode(401);
    }

    @Test
    void changingSomethingWithACookieNeedsOurOwnPages() {
        var browser = Browser.of("navigateur@example.org");

        browser.post("/api/v1/organisations", Map.of(), Map.of())
                .then()
                .statusCode(403)
                .body("code", is("csrf-refused"));
        browser.post("/api/v1/organisations", Map.of(), Map.of("X-Essaim-Client", "web", "Origin", "https://evil.test"))
                .then()
                .statusCode(403)
                .body("code", is("csrf-refused"));
        browser.post("/api/v1/organisations", Map.of(), OUR_PAGES)
                .then()
                .statusCode(403)
                .body("code", is("forbidden"));
    }

    @Test
    void expiredTokensAreRenewedUnderTheSameCookieHoweverManyRequestsAsk() throws InterruptedException {
        IdentityProvider.tokensLive(SHORT);
        var browser = Browser.of("onglets@example.org");
        IdentityProvider.tokensLive(Duration.ofMinutes(5));
        Thread.sleep(SHORT.plusMillis(1_200));
        int before = IdentityProvider.refreshes();

        var answers = IntStream.range(0, 8)
                .mapToObj(i -> {
                    Browser tab = browser.copy();
                    return CompletableFuture.supplyAsync(
                            () -> tab.get("/api/v1/me").statusCode() + " " + tab.cookie(Browser.SESSION));
                })
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(new HashSet<>(answers)).containsExactly("200 " + browser.cookie(Browser.SESSION));
        assertThat(IdentityProvider.refreshes()).isGreaterThan(before);
        int afterwards = IdentityProvider.refreshes();
        browser.get("/api/v1/me").then().statusCode(200);
        assertThat(IdentityProvider.refreshes()).isEqualTo(afterwards);
    }

    @Test
    void aSessionThatTheRealmEndedIsOver() throws InterruptedException {
        IdentityProvider.tokensLive(SHORT);
        var browser = Browser.of("finie@example.org");
        Thread.sleep(SHORT.plusMillis(1_200));
        IdentityProvider.endAllSessions();

        browser.get("/api/v1/me").then().statusCode(401).body("code", is("unauthenticated"));
        browser.get("/api/v1/session").then().statusCode(200).body("signedIn", is(false));
        browser.get("/api/v1/organisations").then().statusCode(200);
    }

    @Test
    void peopleSignedInGoOnWhileTheRealmIsAway() throws InterruptedException {
        IdentityProvider.tokensLive(SHORT);
        var browser = Browser.of("panne@example.org");
        IdentityProvider.goAway(true);
        Thread.sleep(SHORT.plusMillis(1_200));

        browser.get("/api/v1/me").then().statusCode(200);
        browser.get("/api/v1/me").then().statusCode(200);
        IdentityProvider.goAway(false);
        Thread.sleep(3_100);
        browser.get("/api/v1/me").then().statusCode(200);
        assertThat(browser.cookie(Browser.SESSION)).isNotEmpty();
    }

    @Test
    void signingOutEndsTheSessionHereAndAtTheRealm() {
        var browser = Browser.of("sortie@example.org");
        var thief = browser.copy();

        var answer = browser.get("/auth/logout");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.header("Location"))
                .contains("/logout?id_token_hint=", "post_logout_redirect_uri=http%3A%2F%2Flocalhost%3A8080%2F");
        thief.get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void anotherSiteCannotSignAnybodyOut() {
        var browser = Browser.of("sortie@example.org");

        RestAssured.given()
                .redirects()
                .follow(false)
                .cookie(Browser.SESSION, browser.cookie(Browser.SESSION))
                .header("Sec-Fetch-Site", "cross-site")
                .get("/auth/logout")
                .then()
                .statusCode(303);
        browser.get("/api/v1/me").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/auth/callback", "/auth/callback?state=x&code=y", "/auth/callback?error=access_denied"})
    void aSignInThatGoesWrongLeadsToAPageThatSaysSo(String callback) {
        var answer = new Browser().get(callback);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Browser.address(answer)).isEqualTo("/connexion-impossible");
    }

    @Test
    void theRealmEndsASessionThroughTheBackChannel() {
        var ended = Browser.of("canal@example.org");
        var other = Browser.of("canal@example.org");

        backChannel(logout().claim("sid", ended.oidcSession())).then().statusCode(200);

        ended.get("/api/v1/me").then().statusCode(401);
        other.get("/api/v1/me").then().statusCode(200);
        backChannel(logout().subject(Tokens.subjectOf("canal@example.org")))
                .then()
                .statusCode(200);
        other.get("/api/v1/me").then().statusCode(401);
    }

    @ParameterizedTest
    @CsvSource({"no event", "nonce", "other client", "other realm", "nobody", "access token", "garbage", "nothing"})
    void aLogoutTokenThatIsNoneEndsNothing(String fault) {
        var browser = Browser.of("canal@example.org");
        var token = logout().claim("sid", browser.oidcSession());
        String sent =
                switch (fault) {
                    case "no event" -> Tokens.signed(token.remove("events"));
                    case "nonce" -> Tokens.signed(token.claim("nonce", "n"));
                    case "other client" -> Tokens.signed(token.audience("another"));
                    case "other realm" -> Tokens.signed(token.issuer("https://identity.test/realms/other"));
                    case "nobody" -> Tokens.signed(token.remove("sid"));
                    case "access token" -> Tokens.member("canal@example.org");
                    case "garbage" -> "garbage";
                    default -> "";
                };

        RestAssured.given()
                .formParam("logout_token", sent)
                .post("/auth/backchannel-logout")
                .then()
                .statusCode(400);
        browser.get("/api/v1/me").then().statusCode(200);
    }

    @Test
    void closingTheAccountEndsTheSessionEverywhere() {
        var browser = Browser.of("exclue@example.org");
        String id = browser.get("/api/v1/me").path("id");

        Api.as(Tokens.admin())
                .act("people/" + id, "deactivate", Map.of("reason", "Essai."))
                .then()
                .statusCode(200);

        browser.get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void signingInToAClosedAccountSaysSoAndLeavesAVisitor() {
        var browser = Browser.of("refusee@example.org");
        String id = browser.get("/api/v1/me").path("id");
        Api.as(Tokens.admin())
                .act("people/" + id, "deactivate", Map.of("reason", "Essai."))
                .then()
                .statusCode(200);

        var last = browser.signIn("refusee@example.org", "/territoires");

        assertThat(last.statusCode()).isEqualTo(303);
        assertThat(Browser.address(last)).isEqualTo("/connexion-impossible?raison=person-deactivated");
        assertThat(browser.cookie(Browser.SESSION)).isEmpty();
        browser.get("/api/v1/session").then().statusCode(200).body("signedIn", is(false));
    }

    @Test
    void somebodyElseMayBeAskedToSignIn() {
        var asked = new Browser().get("/auth/login?prompt=login&next=%2F");

        assertThat(asked.statusCode()).isEqualTo(302);
        assertThat(asked.header("Location")).contains("prompt=login").doesNotContain("next");
    }

    private static JwtClaimsBuilder logout() {
        return Jwt.claims()
                .issuer(Tokens.ISSUER)
                .audience("essaim-web")
                .claim("typ", "Logout")
                .claim("jti", "1")
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
    }

    private static Response backChannel(JwtClaimsBuilder token) {
        return RestAssured.given()
                .formParam("logout_token", Tokens.signed(token))
                .post("/auth/backchannel-logout");
    }
}
