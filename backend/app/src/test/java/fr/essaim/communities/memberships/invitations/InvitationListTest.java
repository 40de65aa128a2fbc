package fr.essaim.communities.memberships.invitations;

import static fr.essaim.communities.CommunityFixtures.community;
import static fr.essaim.communities.CommunityFixtures.newcomer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import fr.essaim.communities.Facts;
import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Statements;
import fr.essaim.testing.Tokens;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HttpTest
class InvitationListTest {
    private final Api facilitator = newcomer();

    @Inject
    Facts facts;

    private UUID community = new UUID(0, 0);

    @BeforeEach
    void aCommunity() {
        community = community("Sur liste", "PUBLIC", "INVITATION", facilitator);
    }

    private Response importing(String list, String options) {
        return facilitator
                .request()
                .contentType("text/csv; charset=UTF-8")
                .body(list)
                .post("communities/" + community + "/invitations/import" + options);
    }

    private void thereAre(int invitations) {
        facilitator.get("communities/" + community + "/invitations").then().body("items", hasSize(invitations));
    }

    @Test
    void aFileIsTriedThenSent() {
        String member = UUID.randomUUID() + "@example.org";
        Api.as(Tokens.member(member)).get("me");
        facilitator.create("communities/" + community + "/invitations", Map.of("email", member));
        Api.as(Tokens.member(member)).post("invitations/accept", Map.of("token", facts.tokenFor(member)));
        facilitator.create("communities/" + community + "/invitations", Map.of("email", "attend@example.org"));
        String file = "Nom;Courriel\r\nUn;un@example.org\r\nMembre;" + member
                + "\r\nAttend;attend@example.org\r\nUn encore;UN@example.org\r\n";

        for (String options : new String[] {"?dryRun=true", ""}) {
            importing(file, options)
                    .then()
                    .statusCode(200)
                    .body("dryRun", is(options.contains("dryRun")))
                    .body("invited", is(1))
                    .body("skipped", is(3))
                    .body("bad", is(0))
                    .body("lines.line", contains(2, 3, 4, 5))
                    .body("lines.outcome", contains("INVITED", "ALREADY_MEMBER", "ALREADY_INVITED", "REPEATED"));
            thereAre(options.isEmpty() ? 3 : 2);
        }
        assertThat(facts.tokenFor("un@example.org")).isNotBlank();
        importing(file, "").then().body("invited", is(0)).body("skipped", is(4));
    }

    @Test
    void aBadLineLeavesNothingBehindUnlessSkipped() {
        String list = "bon@example.org\nsans adresse\nfaux@@example.org";

        importing(list, "")
                .then()
                .statusCode(422)
                .body("code", is("rule-violated"))
                .body("violations.pointer", contains("/2", "/3"))
                .body("violations.code", contains("email", "email"))
                .body("report.bad", is(2))
                .body("report.lines.outcome", contains("INVITED", "MALFORMED", "MALFORMED"));
        thereAre(0);
        importing(list, "?dryRun=true").then().statusCode(200).body("bad", is(2));
        thereAre(0);
        importing(list, "?skipBad=true")
                .then()
                .statusCode(200)
                .body("invited", is(1))
                .body("bad", is(2));
        thereAre(1);
    }

    @Test
    void listsThatAreNoneOrTooLongAreRefused() {
        importing("\n\n", "").then().statusCode(422).body("violations[0].code", is("no-addresses"));
        importing(addresses(1_001), "").then().statusCode(422).body("violations[0].code", is("too-many-lines"));
        facilitator
                .post("communities/" + community + "/invitations/import", Map.of())
                .then()
                .statusCode(415);
    }

    @Test
    void aLongListCostsAsManyStatementsAsAShortOne() {
        assertThat(cost(300)).isEqualTo(cost(2));
    }

    @Test
    void everyInvitationOfAListIsInTheAuditTrail() {
        String address = UUID.randomUUID() + "@example.org";
        importing(addresses(2) + "\n" + address, "").then().statusCode(200);
        String id = facilitator
                .get("communities/" + community + "/invitations?q=" + address.substring(0, 8))
                .path("items[0].id");

        Api.as(Tokens.admin())
                .get("audit-entries?subjectId=" + id)
                .then()
                .body("items.action", contains("INVITATION_SENT"))
                .body("items[0].after.email", is(address));
    }

    /** The lesser of two: now and then a request also looks up its caller. */
    private long cost(int addresses) {
        return LongStream.generate(() -> Statements.during(() -> importing(addresses(addresses), "")))
                .limit(2)
                .min()
                .orElseThrow();
    }

    private static String addresses(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> UUID.randomUUID() + "@example.org")
                .collect(Collectors.joining("\n"));
    }
}
