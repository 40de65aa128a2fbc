package fr.essaim.communities.cycles;

import static fr.essaim.communities.CommunityFixtures.community;
import static fr.essaim.communities.CommunityFixtures.join;
import static fr.essaim.communities.CommunityFixtures.newcomer;
import static fr.essaim.communities.CommunityFixtures.revise;
import static fr.essaim.communities.CommunityFixtures.with;
import static fr.essaim.communities.cycles.CycleFixtures.cycle;
import static fr.essaim.communities.cycles.CycleFixtures.draft;
import static fr.essaim.communities.cycles.CycleFixtures.threeYears;
import static fr.essaim.communities.cycles.CycleFixtures.year;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Tokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HttpTest
class CycleTest {
    private final Api staff = Api.as(Tokens.staff());
    private final Api facilitator = newcomer();
    private final Api member = newcomer();

    private UUID community = new UUID(0, 0);
    private String cycles = "";

    @BeforeEach
    void anOpenCommunity() {
        community = community("Apprenante", "PUBLIC", "OPEN", facilitator);
        cycles = "communities/" + community + "/cycles";
        join(member, community);
    }

    @Test
    void aCycleShowsItsYearsInOrder() {
        UUID cycle = facilitator.create(cycles, threeYears());

        Api.anonymous()
                .get("cycles/" + cycle)
                .then()
                .statusCode(200)
                .body("name", is("Territorialités"))
                .body("years.theme", contains("Ruralités", "Urbanités", "Outre-mer"))
                .body("years[0].question", nullValue())
                .body("actions", hasSize(0));
        facilitator.get("cycles/" + cycle).then().body("actions", contains("UPDATE"));
        member.get(cycles).then().body("items.id", contains(cycle.toString()));
        assertThat(member.request().accept("text/csv").get(cycles).asString()).contains("2023-09-01;2026-08-31");
    }

    @Test
    void itsIntroductionIsReadyToBeShown() {
        UUID cycle = facilitator.create(cycles, with(threeYears(), "introduction", "Trois regards **croisés**."));

        Api.anonymous()
                .get("cycles/" + cycle)
                .then()
                .body("introduction", is("Trois regards **croisés**."))
                .body("renderedIntroduction.nodes.type", contains("PARAGRAPH"))
                .body("renderedIntroduction.nodes[0].children.type", contains("TEXT", "STRONG", "TEXT"));
    }

    @Test
    void yearsKeepTheirIdWhenTheyAreRevisedAndChangePlaces() {
        String cycle = "cycles/" + cycle(community);
        List<String> ids = staff.get(cycle).path("years.id");
        var first = with(year("Urbanités", "2023-09-01", "2024-08-31"), "id", ids.get(1));
        var second = with(year("Ruralités", "2024-09-01", "2025-08-31"), "id", ids.get(0));

        facilitator
                .put(cycle, draft(List.of(first, second)))
                .then()
                .statusCode(200)
                .body("version", is(1))
                .body("years.id", contains(ids.get(1), ids.get(0)))
                .body("years.theme", contains("Urbanités", "Ruralités"));
        facilitator.put(cycle, draft(List.of(first))).then().statusCode(200).body("years", hasSize(1));
    }

    @Test
    void aYearOfAnotherCycleIsNotTaken() {
        String other = staff.get("cycles/" + cycle(community)).path("years[0].id");
        String cycle = "cycles/" + cycle(community);

        facilitator
                .put(cycle, draft(List.of(with(year("Volée", "2023-09-01", "2024-08-31"), "id", other))))
                .then()
                .statusCode(422)
                .body("code", is("unknown-reference"))
                .body("violations[0].pointer", is("/years/0/id"));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-09-01, 2024-08-31, /years/1/endsOn, period",
        "2024-08-31, 2025-08-31, /years/1/startsOn, years-overlap",
        "2024-01-01, 2024-02-01, /years/1/startsOn, years-overlap"
    })
    void badPeriodsAreNamed(String startsOn, String endsOn, String pointer, String code) {
        var years = List.of(year("Ruralités", "2023-09-01", "2024-08-31"), year("Urbanités", startsOn, endsOn));

        facilitator
                .post(cycles, draft(years))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", is(pointer))
                .body("violations[0].code", is(code));
    }

    @Test
    void aCycleHasAYearAtLeast() {
        facilitator.post(cycles, draft(List.of())).then().statusCode(400);
    }

    @Test
    void whoDecidesInTheCommunityOpensAndRevises() {
        String cycle = "cycles/" + cycle(community);

        member.post(cycles, threeYears()).then().statusCode(403);
        member.put(cycle, threeYears()).then().statusCode(403);
        Api.anonymous().post(cycles, threeYears()).then().statusCode(401);
        Api.as(Tokens.service("partner-agenda", "read"))
                .post(cycles, threeYears())
                .then()
                .statusCode(403);
        Api.as(Tokens.service("partner-communities", "read", "communities:write"))
                .post(cycles, threeYears())
                .then()
                .statusCode(201);
        staff.act("communities/" + community, "archive", Map.of("reason", "Fini"));
        staff.post(cycles, threeYears()).then().statusCode(422).body("violations[0].code", is("community-archived"));
        staff.get(cycle).then().body("actions", hasSize(0));
    }

    @Test
    void cyclesOfAMembersOnlyCommunityAreHidden() {
        UUID cycle = cycle(community);
        revise(community, "visibility", "MEMBERS_ONLY");

        for (String path : List.of(cycles, "cycles/" + cycle)) {
            newcomer().get(path).then().statusCode(404);
            member.get(path).then().statusCode(200);
        }
    }
}
