package fr.essaim.shared;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every request may rely on, whatever the feature. */
@HttpTest
class HttpHabitsTest {
    private final Api visitor = Api.anonymous();
    private final Api staff = Api.as(Tokens.staff());

    private static ValidatableResponse problem(ValidatableResponse response, int status, String code) {
        return response.statusCode(status)
                .contentType("application/problem+json")
                .body("status", is(status))
                .body("code", is(code))
                .body("type", is("/problems/" + code))
                .body("traceId", matchesPattern("[0-9a-f]{32}"));
    }

    private ValidatableResponse post(String body) {
        return staff.request()
                .contentType(ContentType.JSON)
                .body(body)
                .post("organisations")
                .then();
    }

    @Test
    void anUnknownPathIsAProblem() {
        problem(visitor.get("nope").then(), 404, "not-found");
        problem(given().get("/api/v2/anything").then(), 404, "not-found");
        problem(visitor.get("organisations/not-a-uuid").then(), 404, "not-found");
    }

    @Test
    void methodAndMediaTypesAreChecked() {
        problem(visitor.request().delete("organisations").then(), 405, "method-not-allowed");
        problem(visitor.request().accept("image/png").get("organisations").then(), 406, "not-acceptable");
        problem(
                staff.request()
                        .contentType("text/plain")
                        .body("x")
                        .post("organisations")
                        .then(),
                415,
                "unsupported-media-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "nope", "{\"name\": \"a\",}", "{\"name\": \"a\"} trailing", "[]", "\"text\""})
    void anUnreadableBodyIsAProblem(String body) {
        problem(post(body), 400, "malformed-body").body("detail", not(containsString("fr.essaim")));
    }

    static Stream<Arguments> bodiesWithOneFault() {
        return Stream.of(
                Arguments.of("{\"name\":\"a\",\"kind\":\"BANK\",\"colour\":\"red\"}", "/colour", "unknown-field"),
                Arguments.of("{\"name\":3,\"kind\":\"BANK\"}", "/name", "type"),
                Arguments.of("{\"name\":\"a\",\"kind\":\"CASTLE\"}", "/kind", "enum"),
                Arguments.of("{\"name\":\"a\",\"kind\":1}", "/kind", "enum"),
                Arguments.of("{\"name\":\"a\",\"kind\":\"BANK\",\"territoryId\":\"x\"}", "/territoryId", "type"));
    }

    @ParameterizedTest
    @MethodSource("bodiesWithOneFault")
    void aFaultyFieldIsNamedByItsPointer(String body, String pointer, String code) {
        problem(post(body), 400, "malformed-body")
                .body("violations[0].pointer", is(pointer))
                .body("violations[0].code", is(code));
    }

    @Test
    void aFieldGivenTwiceIsRefused() {
        problem(post("{\"name\":\"a\",\"name\":\"b\",\"kind\":\"BANK\"}"), 400, "malformed-body");
    }

    @Test
    void aTextTheDatabaseCannotHoldIsRefused() {
        problem(post("{\"name\":\"a\\u0000b\",\"kind\":\"BANK\"}"), 400, "validation-failed");
    }

    @Test
    void aBodyOfTwoMegabytesIsRefusedUnread() {
        problem(post("{\"name\":\"" + "a".repeat(2_000_000) + "\",\"kind\":\"BANK\"}"), 413, "body-too-large");
    }

    @Test
    void tokensAreCheckedForSignatureIssuerAudienceAndTime() {
        for (String token : new String[] {
            Tokens.expired(), Tokens.otherRealm(), Tokens.wrongAudience(), Tokens.symmetric(), "not.a.token"
        }) {
            problem(Api.as(token).post("organisations", "{}").then(), 401, "unauthenticated");
        }
    }

    @Test
    void aProblemSpeaksTheReadersLanguage() {
        given().header("Accept-Language", "fr-FR").get("/api/v1/nope").then().body("title", is("Introuvable"));
        given().header("Accept-Language", "en-GB").get("/api/v1/nope").then().body("title", is("Not found"));
        given().header("Accept-Language", "de, en;q=0.5")
                .get("/api/v1/nope")
                .then()
                .body("title", is("Not found"));
        given().header("Accept-Language", "%%%").get("/api/v1/nope").then().body("title", is("Introuvable"));
    }

    @Test
    void aTraceIdIsTakenFromTheCallerOrMade() {
        String trace = UUID.randomUUID().toString().replace("-", "");
        visitor.request()
                .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .get("nope")
                .then()
                .header("Trace-Id", trace)
                .body("traceId", is(trace));
        visitor.get("organisations").then().header("Trace-Id", matchesPattern("[0-9a-f]{32}"));
    }

    @Test
    void everyResponseCarriesTheSecurityHeaders() {
        visitor.get("organisations")
                .then()
                .header("Content-Security-Policy", containsString("script-src 'self';"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "strict-origin-when-cross-origin")
                .header("Cache-Control", containsString("private"));
    }

    @Test
    void otherOriginsGetNoCors() {
        var response = visitor.request()
                .header("Origin", "https://elsewhere.example.org")
                .get("organisations");

        assertThat(response.header("Access-Control-Allow-Origin")).isNull();
    }

    @Test
    void theDocumentationIsServedAndLoadsTheContract() {
        given().get("/api/docs/").then().statusCode(200).body(containsString("/webjars/swagger-ui/"));
        visitor.request().get("openapi?format=json").then().statusCode(200).body("openapi", is("3.1.0"));
    }
}
