package fr.essaim.communities;

import static fr.essaim.communities.CommunityFixtures.community;
import static fr.essaim.communities.CommunityFixtures.draft;
import static fr.essaim.communities.CommunityFixtures.newcomer;
import static fr.essaim.communities.CommunityFixtures.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Persons;
import fr.essaim.testing.Statements;
import fr.essaim.testing.Tokens;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HttpTest
class CommunityTest {
    private final Api staff = Api.as(Tokens.staff());
    private final Api partner = Api.as(Tokens.service("partner-communities", "communities:write"));
    private final Api member = Api.as(Tokens.member("member@example.org"));
    private final Api visitor = Api.anonymous();

    private UUID owner = new UUID(0, 0);

    @BeforeEach
    void anOwner() {
        owner = CommunityFixtures.organisation();
    }

    private Map<String, Object> open(String name) {
        return draft(name, owner, "PUBLIC", "OPEN");
    }

    @Test
    void theOneWhoCreatesItIsItsFirstFacilitator() {
        UUID id = staff.create("communities", open("Première"));

        staff.get("communities/" + id)
                .then()
                .statusCode(200)
                .body("slug", is("premiere"))
                .body("memberCount", is(1))
                .body("my.role", is("FACILITATOR"))
                .body("my.state", is("ACTIVE"))
                .body("my.membershipId", notNullValue())
                .body("answerDays", is(15))
                .body("openRequestCount", is(0))
                .body(
                        "actions",
                        contains(
                                "UPDATE",
                                "ARCHIVE",
                                "LEAVE",
                                "READ_MEMBERS",
                                "READ_REQUESTS",
                                "READ_BOARD",
                                "INVITE",
                                "READ_CONTRIBUTIONS",
                                "CONTRIBUTE"));
        visitor.get("communities/" + id)
                .then()
                .statusCode(200)
                .body("ownerOrganisation.name", is("Porteuse"))
                .body("memberCount", is(1))
                .body("my.membershipId", nullValue())
                .body("actions", hasSize(0));
    }

    @Test
    void anotherPersonCanBeNamedAndServiceAccountsMust() {
        partner.post("communities", open("Sans personne"))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", is("/facilitatorId"))
                .body("violations[0].code", is("required"));
        partner.post("communities", with(open("Fantôme"), "facilitatorId", UUID.randomUUID()))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("/facilitatorId"));

        UUID id = partner.create("communities", with(open("Confiée"), "facilitatorId", Persons.id(member)));

        member.get("communities/" + id).then().body("my.role", is("FACILITATOR"));
        member.put("communities/" + id, with(open("Confiée"), "charter", "## Charte\n\nOn partage."))
                .then()
                .statusCode(200)
                .body("charter", is("## Charte\n\nOn partage."));
        member.put("communities/" + id, with(open("Confiée"), "facilitatorId", Persons.id(member)))
                .then()
                .statusCode(400)
                .body("violations[0].code", is("creation-only"));
    }

    @Test
    void slugsAreUniqueAndMadeFromTheName() {
        staff.create("communities", open("Été à l’œuvre"));
        UUID second = staff.create("communities", open("Ete a l oeuvre"));

        staff.get("communities/" + second).then().body("slug", is("ete-a-l-oeuvre-2"));
        staff.post("communities", with(open("Autre"), "slug", "ete-a-l-oeuvre"))
                .then()
                .statusCode(409)
                .body("code", is("duplicate-slug"));
        staff.post("communities", with(open("Autre"), "slug", "Pas un slug"))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", is("/slug"));
        visitor.get("communities?slug=ete-a-l-oeuvre").then().body("items.name", contains("Été à l’œuvre"));
    }

    @Test
    void ofSimultaneousCreationsWithOneSlugOneIsMade() {
        var answers = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> staff.post("communities", with(open("Course"), "slug", "course"))
                                .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
    }

    @Test
    void onlyThePlatformTeamChangesASlug() {
        UUID id = community("Ancrée", "PUBLIC", "OPEN", member);
        var revised = open("Renommée");

        member.put("communities/" + id, with(revised, "slug", "ailleurs"))
                .then()
                .statusCode(422)
                .body("violations[0].code", is("slug-kept"));
        member.put("communities/" + id, revised)
                .then()
                .statusCode(200)
                .body("name", is("Renommée"))
                .body("slug", is("ancree"));
        staff.put("communities/" + id, with(revised, "slug", "ailleurs"))
                .then()
                .statusCode(200)
                .body("slug", is("ailleurs"));
    }

    @Test
    void aCommunityForItsMembersExistsForThemAlone() {
        Api facilitator = newcomer();
        Api colleague = newcomer();
        UUID id = staff.create(
                "communities",
                with(draft("Cachette", owner, "MEMBERS_ONLY", "INVITATION"), "facilitatorId", Persons.id(facilitator)));
        Persons.employ(colleague, owner, "CEPJ");

        for (Api stranger : new Api[] {
            visitor,
            member,
            colleague,
            Api.as(Tokens.service("partner-agenda", "read")),
            Api.as(Tokens.service("p", "programmes:write"))
        }) {
            stranger.get("communities/" + id).then().statusCode(404);
            for (String filter : new String[] {"q=cachette", "slug=cachette", "ownerOrganisationId=" + owner}) {
                stranger.get("communities?" + filter)
                        .then()
                        .body("items", hasSize(0))
                        .body("total.value", is(0));
            }
            assertThat(stranger.request()
                            .accept("text/csv")
                            .get("communities?q=cachette")
                            .asString())
                    .doesNotContain("Cachette");
        }
        member.request()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0-0\"")
                .body(open("Pris"))
                .put("communities/" + id)
                .then()
                .statusCode(404);
        for (Api insider : new Api[] {facilitator, staff, partner, Api.as(Tokens.admin())}) {
            insider.get("communities/" + id).then().statusCode(200).body("name", is("Cachette"));
            insider.get("communities?q=cachette").then().body("total.value", is(1));
        }
    }

    @Test
    void anArchivedCommunityIsReadButNotChanged() {
        UUID id = community("Finie", "PUBLIC", "OPEN", member);

        member.act("communities/" + id, "archive", Map.of("reason", " "))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", is("/reason"));
        member.act("communities/" + id, "archive", Map.of("reason", "Cycle terminé"))
                .then()
                .statusCode(200)
                .body("state", is("ARCHIVED"))
                .body(
                        "actions",
                        contains(
                                "RESTORE",
                                "LEAVE",
                                "READ_MEMBERS",
                                "READ_REQUESTS",
                                "READ_BOARD",
                                "READ_CONTRIBUTIONS"));
        visitor.get("communities/" + id).then().statusCode(200).body("archiveReason", is("Cycle terminé"));
        visitor.get("communities?slug=finie").then().body("items", hasSize(0));
        visitor.get("communities?slug=finie&state=ARCHIVED").then().body("items", hasSize(1));
        staff.put("communities/" + id, open("Encore"))
                .then()
                .statusCode(422)
                .body("violations[0].code", is("community-archived"));
        staff.act("communities/" + id, "archive", Map.of("reason", "Deux fois"))
                .then()
                .statusCode(409)
                .body("code", is("illegal-transition"));
        member.act("communities/" + id, "restore", Map.of())
                .then()
                .statusCode(200)
                .body("archiveReason", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "name, '', not-blank",
        "purpose, ' ', not-blank",
        "contactEmail, pas une adresse, email",
        "answerDays, 0, minimum",
        "answerDays, 366, maximum"
    })
    void badFieldsAreNamed(String field, String value, String code) {
        Object given = field.equals("answerDays") ? Integer.valueOf(value) : value;

        staff.post("communities", with(open("Mauvaise"), field, given))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", is("/" + field))
                .body("violations[0].code", is(code));
    }

    @Test
    void longTextsAndUnknownReferencesAreRefused() {
        staff.post("communities", with(open("Longue"), "charter", "x".repeat(20_001)))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", is("/charter"));
        staff.post("communities", with(open("Perdue"), "territoryId", UUID.randomUUID()))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("/territoryId"));
        staff.post("communities", with(open("Orpheline"), "ownerOrganisationId", UUID.randomUUID()))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("/ownerOrganisationId"));
        staff.post("communities", with(open("Métier"), "audienceOccupations", List.of("WIZARD")))
                .then()
                .statusCode(400)
                .body("violations[0].code", is("enum"));
    }

    @Test
    void theDirectoryFiltersSortsAndPages() {
        Api reader = newcomer();
        Persons.employ(reader, CommunityFixtures.organisation(), "CEPJ");
        staff.create("communities", with(open("Filtre a"), "audienceOccupations", List.of("CEPJ", "CTPS")));
        staff.create("communities", with(open("Filtre b"), "audienceOccupations", List.of("TEACHER")));
        staff.create("communities", draft("Filtre c", owner, "PUBLIC", "INVITATION"));
        community("Filtre d", "PUBLIC", "ON_REQUEST", reader);

        String next = visitor.get("communities?q=filtre&size=2")
                .then()
                .body("items.name", contains("Filtre a", "Filtre b"))
                .extract()
                .path("next");
        visitor.get("communities?q=filtre&size=2&after=" + next)
                .then()
                .body("items.name", contains("Filtre c", "Filtre d"));
        visitor.get("communities?q=FÎLTRE&sort=-createdAt&ownerOrganisationId=" + owner)
                .then()
                .body("items.name", contains("Filtre c", "Filtre b", "Filtre a"));
        visitor.get("communities?q=filtre&joinPolicy=INVITATION&joinPolicy=ON_REQUEST")
                .then()
                .body("items.name", contains("Filtre c", "Filtre d"));
        visitor.get("communities?q=filtre&occupation=CEPJ")
                .then()
                .body("items.name", contains("Filtre a", "Filtre c", "Filtre d"));
        reader.get("communities?q=filtre&mine=true")
                .then()
                .body("items.name", contains("Filtre d"))
                .body("items.myRole", contains("FACILITATOR"));
        reader.get("communities?q=filtre&openToMe=true").then().body("items.name", contains("Filtre a"));
        visitor.get("communities?q=filtre&openToMe=true")
                .then()
                .body("items.name", contains("Filtre a", "Filtre b", "Filtre d"));
        visitor.get("communities?mine=true").then().body("items", hasSize(0));
        visitor.get("communities?mine=yes").then().statusCode(400).body("violations[0].code", is("boolean"));
    }

    @Test
    void writingNeedsTheVersionThatWasRead() {
        UUID id = staff.create("communities", open("Versionnée"));
        String read = staff.get("communities/" + id).header("ETag");

        staff.put("communities/" + id, open("Autre main")).then().statusCode(200);
        staff.request()
                .contentType(ContentType.JSON)
                .header("If-Match", read)
                .body(open("Trop tard"))
                .put("communities/" + id)
                .then()
                .statusCode(412)
                .body("currentVersion", is(1));
        staff.post("communities/" + id + "/restore", Map.of()).then().statusCode(428);
    }

    @Test
    void aRepeatedCreationIsMadeOnce() {
        var first = staff.request()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", "community-" + owner)
                .body(open("Une fois"))
                .post("communities");
        var again = staff.request()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", "community-" + owner)
                .body(open("Une fois"))
                .post("communities");

        assertThat(again.path("id").toString()).isEqualTo(first.path("id").toString());
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void listAndPageCostTheSameStatementsWhateverTheirSize() {
        UUID id = staff.create("communities", open("Frais un"));
        staff.create("communities", open("Frais deux"));
        member.get("communities?q=frais");

        assertThat(Statements.leastDuring(() -> member.get("communities?q=frais&size=1")))
                .isEqualTo(1);
        assertThat(Statements.leastDuring(() -> member.get("communities?q=frais&size=100")))
                .isEqualTo(1);
        assertThat(Statements.leastDuring(() -> member.get("communities/" + id)))
                .isEqualTo(1);
    }

    @Test
    void everyChangeIsInTheAuditTrail() {
        UUID id = staff.create("communities", open("Tracée"));
        staff.put("communities/" + id, open("Tracée encore")).then().statusCode(200);
        staff.act("communities/" + id, "archive", Map.of("reason", "Essai"));
        staff.act("communities/" + id, "restore", Map.of());

        Api.as(Tokens.admin())
                .get("audit-entries?subjectId=" + id)
                .then()
                .body(
                        "items.action",
                        contains("COMMUNITY_RESTORED", "COMMUNITY_ARCHIVED", "COMMUNITY_UPDATED", "COMMUNITY_CREATED"))
                .body("items[1].reason", is("Essai"));
    }
}
