package fr.essaim.shared.security;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Tokens;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@HttpTest
class BearerTest {
    static Stream<Arguments> worthless() {
        return Stream.of(
                Arguments.of("expired", Tokens.expired()),
                Arguments.of("of another realm", Tokens.otherRealm()),
                Arguments.of("for another API", Tokens.wrongAudience()),
                Arguments.of("signed with a shared secret", Tokens.symmetric()),
                Arguments.of("not signed", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0."),
                Arguments.of("altered", Tokens.staff().replaceFirst("\\.[^.]{8}", ".AAAAAAAA")),
                Arguments.of("without parts", "garbage"),
                Arguments.of("of empty parts", ".."),
                Arguments.of("that is not JSON", "YQ.YQ.YQ"),
                Arguments.of("of nothing", " "));
    }

    @ParameterizedTest(name = "a token {0}")
    @MethodSource("worthless")
    void isRefusedEvenWhereNoneIsNeeded(String what, String token) {
        for (String path : List.of("organisations", "people", "session")) {
            Api.as(token)
                    .get(path)
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .header("WWW-Authenticate", containsString("Bearer"))
                    .body("code", is("unauthenticated"));
        }
    }

    @Test
    void withoutAnyTokenAProtectedResourceSaysHowToComeIn() {
        Api.anonymous()
                .get("people")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", is("Bearer"))
                .body("code", is("unauthenticated"));
    }

    @Test
    void realmRolesMeanNothingOnAServiceAccount() {
        String token = Tokens.signed(Tokens.claimsOf("admin@example.org", "Ada", "Martin", "admin", "staff")
                .claim("azp", "partner-agenda")
                .remove("sid"));

        Api.as(token).get("people").then().statusCode(403);
    }

    @Test
    void scopesMeanNothingOnAPerson() {
        String token = Tokens.signed(
                Tokens.claimsOf("portees@example.org", "Malo", "Garnier").claim("scope", "openid organisations:write"));

        Api.as(token)
                .post("organisations", Map.of("name", "Non", "kind", "OTHER"))
                .then()
                .statusCode(403);
    }

    @Test
    void anAdministratorIsStaffEvenWhenTheTokenDoesNotSaySo() {
        Api.as(Tokens.person("chef@example.org", "Cléo", "Chef", "admin"))
                .get("people")
                .then()
                .statusCode(200);
    }
}
