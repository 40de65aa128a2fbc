package fr.essaim.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.shared.security.Actor;
import fr.essaim.testing.Api;
import fr.essaim.testing.Database;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Tokens;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HttpTest
class PersonTest {
    private final Api admin = Api.as(Tokens.admin());
    private final Api staff = Api.as(Tokens.staff());

    @Inject
    PersonService people;

    private static Api member(String email) {
        return Api.as(Tokens.member(email));
    }

    private static UUID idOf(Api person) {
        return UUID.fromString(person.get("me").then().statusCode(200).extract().path("id"));
    }

    private static Map<String, @Nullable Object> draft() {
        var draft = new HashMap<String, @Nullable Object>();
        draft.put("givenName", "Malo");
        draft.put("familyName", "Garnier");
        draft.put("occupation", "CTPS");
        draft.put("employmentStatus", "PERMANENT");
        draft.put("organisationId", null);
        draft.put("territoryId", null);
        draft.put("timeZone", "Indian/Reunion");
        draft.put("language", "en");
        draft.put("bio", "Au bout du monde.");
        draft.put("directoryVisibility", "SIGNED_IN");
        return draft;
    }

    private static Map<String, @Nullable Object> draft(String field, @Nullable Object value) {
        var draft = draft();
        draft.put(field, value);
        return draft;
    }

    @Test
    void theFirstRequestMakesThePersonFromTheToken() {
        Api.as(Tokens.person("premiere@example.org", "Prune", "Vial", "staff"))
                .get("me")
                .then()
                .statusCode(200)
                .body("email", is("premiere@example.org"))
                .body("givenName", is("Prune"))
                .body("familyName", is("Vial"))
                .body("timeZone", is("Europe/Paris"))
                .body("language", is("fr"))
                .body("directoryVisibility", is("NOBODY"))
                .body("state", is("ACTIVE"))
                .body("roles", contains("member", "staff"))
                .body("actions", contains("UPDATE"));
    }

    @Test
    void simultaneousFirstRequestsMakeOnePerson() throws SQLException {
        Api newcomer = member("course@example.org");

        var ids =
                IntStream.range(0, 8)
                        .mapToObj(i -> CompletableFuture.supplyAsync(() -> idOf(newcomer)))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();

        assertThat(ids).hasSize(8).containsOnly(ids.getFirst());
        assertThat(count("select count(*) from person where email = 'course@example.org'"))
                .isOne();
        assertThat(count("select count(*) from audit_entry where action = 'PERSON_CREATED' and subject_id = '"
                        + ids.getFirst() + "'"))
                .isOne();
    }

    @Test
    void aPersonEnteredBeforehandGetsTheAccountWithTheirAddress() {
        var draft = new PersonDraft(
                "Anne",
                "Attendue",
                Occupation.TRAINER,
                null,
                null,
                null,
                "Europe/Paris",
                "fr",
                null,
                DirectoryVisibility.NOBODY);
        UUID entered = people.enter(Actor.SYSTEM, "Attendue@example.org", draft).id();

        assertThat(idOf(member("attendue@example.org"))).isEqualTo(entered);
    }

    @Test
    void anotherAccountWithAKnownAddressIsRefused() {
        idOf(member("partagee@example.org"));
        String other = Tokens.signed(
                Tokens.claimsOf("partagee@example.org", "Une", "Autre").subject("another-account"));

        Api.as(other).get("me").then().statusCode(403).body("code", is("forbidden"));
    }

    @Test
    void anAddressThatWasNotVerifiedIsRefused() {
        Api.as(Tokens.unverified("douteuse@example.org"))
                .get("session")
                .then()
                .statusCode(403)
                .body("code", is("email-not-verified"));
    }

    @Test
    void addressAndRolesFollowTheRealm() {
        UUID id = idOf(member("avant@example.org"));
        String later = Tokens.signed(Tokens.claimsOf("apres@example.org", "Malo", "Garnier", "staff")
                .subject(Tokens.subjectOf("avant@example.org")));

        Api.as(later)
                .get("me")
                .then()
                .body("id", is(id.toString()))
                .body("email", is("apres@example.org"))
                .body("roles", contains("member", "staff"));
    }

    @Test
    void peopleReviseTheirOwnProfile() {
        Api malo = member("malo@example.org");
        UUID organisation = staff.create("organisations", Map.of("name", "Rectorat", "kind", "STATE_LOCAL"));
        idOf(malo);

        malo.put("me", draft("organisationId", organisation))
                .then()
                .statusCode(200)
                .body("occupation", is("CTPS"))
                .body("organisation.name", is("Rectorat"))
                .body("territory", nullValue())
                .body("timeZone", is("Indian/Reunion"))
                .body("language", is("en"))
                .body("directoryVisibility", is("SIGNED_IN"));
        malo.get("session").then().body("person.timeZone", is("Indian/Reunion"));
    }

    @Test
    void revisingNeedsTheVersionThatWasRead() {
        Api malo = member("versions@example.org");
        String read = malo.get("me").header("ETag");
        malo.put("me", draft()).then().statusCode(200);

        malo.request()
                .contentType(ContentType.JSON)
                .body(draft())
                .put("me")
                .then()
                .statusCode(428);
        malo.request()
                .contentType(ContentType.JSON)
                .header("If-Match", read)
                .body(draft())
                .put("me")
                .then()
                .statusCode(412)
                .body("code", is("stale-version"));
    }

    @ParameterizedTest
    @CsvSource({
        "timeZone, Europe/Atlantis, time-zone",
        "timeZone, UTC+2, time-zone",
        "timeZone, Etc/GMT+5, time-zone",
        "language, de, pattern",
        "givenName, ' ', not-blank",
        "familyName, '', not-blank",
    })
    void valuesOutOfBoundsAreNamed(String field, String value, String code) {
        member("bornes@example.org")
                .put("me", draft(field, value))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", is("/" + field))
                .body("violations[0].code", is(code));
    }

    @Test
    void aLongBiographyIsRefused() {
        member("bornes@example.org")
                .put("me", draft("bio", "x".repeat(2_001)))
                .then()
                .statusCode(400)
                .body("violations[0].code", is("size"));
    }

    @ParameterizedTest
    @CsvSource({"organisationId", "territoryId"})
    void unknownReferencesAreNamed(String field) {
        member("bornes@example.org")
                .put("me", draft(field, UUID.randomUUID()))
                .then()
                .statusCode(422)
                .body("code", is("unknown-reference"))
                .body("violations[0].pointer", is("/" + field));
    }

    @Test
    void staffReadsPeopleAndOnlyAdministratorsTheirAddresses() {
        UUID id = idOf(Api.as(Tokens.person("zoe.lenoir@example.org", "Zoé", "Lenoir")));

        staff.get("people?q=zoe lenoir")
                .then()
                .statusCode(200)
                .body("items.displayName", contains("Zoé Lenoir"))
                .body("items[0].email", nullValue());
        admin.get("people?q=LENOIR").then().body("items[0].email", is("zoe.lenoir@example.org"));
        staff.get("people/" + id).then().body("email", nullValue()).body("actions", hasSize(0));
        admin.get("people/" + id)
                .then()
                .body("email", is("zoe.lenoir@example.org"))
                .body("actions", contains("DEACTIVATE"));
        admin.request()
                .accept("text/csv")
                .get("people?q=lenoir")
                .then()
                .statusCode(200)
                .body(containsString("Zoé Lenoir;Zoé;Lenoir;zoe.lenoir@example.org"));
    }

    @Test
    void membersPartnersAndVisitorsDoNotReadPeople() {
        member("curieux@example.org").get("people").then().statusCode(403);
        Api.as(Tokens.service("partner-agenda", "read")).get("people").then().statusCode(403);
        Api.as(Tokens.service("partner-agenda", "read")).get("me").then().statusCode(403);
        Api.anonymous().get("people").then().statusCode(401);
        Api.anonymous().get("me").then().statusCode(401);
    }

    @Test
    void aClosedAccountIsRefusedAtOnceAndSignedOutUntilItIsReopened() throws SQLException {
        Api malo = member("ferme@example.org");
        UUID id = idOf(malo);
        execute("""
                insert into browser_session (handle_hash, subject, tokens, created_at, renewed_at, last_used_at, expires_at)
                values ('%s', '%s', '', now(), now(), now(), now() + interval '1 hour')
                """.formatted(UUID.randomUUID(), Tokens.subjectOf("ferme@example.org")));

        admin.act("people/" + id, "deactivate", Map.of("reason", "A quitté le ministère."))
                .then()
                .statusCode(200)
                .body("state", is("DEACTIVATED"))
                .body("actions", contains("REACTIVATE"));

        malo.get("me").then().statusCode(403).body("code", is("person-deactivated"));
        malo.get("session").then().statusCode(403).body("code", is("person-deactivated"));
        malo.get("organisations").then().statusCode(403);
        assertThat(count("select count(*) from browser_session where subject = '"
                        + Tokens.subjectOf("ferme@example.org") + "'"))
                .isZero();
        assertThat(count("select count(*) from audit_entry where action = 'PERSON_DEACTIVATED'"
                        + " and reason = 'A quitté le ministère.' and subject_id = '" + id + "'"))
                .isOne();
        admin.act("people/" + id, "deactivate", Map.of("reason", "Encore."))
                .then()
                .statusCode(409)
                .body("code", is("illegal-transition"))
                .body("from", is("DEACTIVATED"));

        admin.act("people/" + id, "reactivate", Map.of()).then().statusCode(200).body("state", is("ACTIVE"));
        malo.get("me").then().statusCode(200);
    }

    @Test
    void nobodyClosesTheirOwnAccountAndStaffCloseNone() {
        UUID own = idOf(admin);
        UUID other = idOf(member("vise@example.org"));

        admin.act("people/" + own, "deactivate", Map.of("reason", "Moi."))
                .then()
                .statusCode(403);
        staff.act("people/" + other, "deactivate", Map.of("reason", "Lui."))
                .then()
                .statusCode(403);
        admin.act("people/" + other, "deactivate", Map.of("reason", " "))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", is("/reason"));
    }

    private static long count(String sql) throws SQLException {
        try (var connection = Database.running().connect(Database.running().migrator());
                var result = connection.createStatement().executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = Database.running().connect(Database.running().migrator());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
