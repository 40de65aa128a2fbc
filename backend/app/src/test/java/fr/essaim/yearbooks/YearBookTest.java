package fr.essaim.yearbooks;

import static fr.essaim.communities.CommunityFixtures.community;
import static fr.essaim.communities.CommunityFixtures.join;
import static fr.essaim.communities.CommunityFixtures.newcomer;
import static fr.essaim.communities.CommunityFixtures.with;
import static fr.essaim.yearbooks.YearBookFixtures.drafted;
import static fr.essaim.yearbooks.YearBookFixtures.reported;
import static fr.essaim.yearbooks.YearBookFixtures.resource;
import static fr.essaim.yearbooks.YearBookFixtures.shared;
import static fr.essaim.yearbooks.YearBookFixtures.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import fr.essaim.communities.cycles.CycleFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Pdf;
import fr.essaim.testing.Persons;
import fr.essaim.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HttpTest
class YearBookTest {
    private static final String MARCH = "2024-03-04T11:00:00Z";
    private static final String MAY = "2024-05-06T11:00:00Z";

    private final Api staff = Api.as(Tokens.staff());
    private final Api facilitator = newcomer();
    private final Api member = newcomer();

    private UUID community = new UUID(0, 0);
    private UUID year = new UUID(0, 1);
    private String book = "";

    @BeforeEach
    void aYear() {
        community = community("Les artisans", "PUBLIC", "OPEN", facilitator);
        join(member, community);
        year = CycleFixtures.yearOf(community);
        book = "cycle-years/" + year + "/year-book";
    }

    private ValidatableResponse assemble() {
        return facilitator.post(book + "/assemble", Map.of()).then().statusCode(200);
    }

    private String section(int index) {
        return "year-book-sections/" + facilitator.get(book).then().extract().path("sections[" + index + "].id");
    }

    @Test
    void whatWasPublishedThatYearComesOnceInOrderWithCredits() {
        List<UUID> present = List.of(Persons.id(member), Persons.id(facilitator));
        shared(community, year, "Synthèse");
        reported(community, year, "Mai", MAY, present);
        reported(community, year, "Mars", MARCH, present);
        drafted(community, year, "Brouillon", MARCH, present);
        staff.create("resources", resource(community, year, "Pas encore parue"));

        facilitator.get(book).then().statusCode(200).body("sections", empty()).body("credits", empty());
        assemble()
                .body("sections.heading", contains("Mars", "Mai", "Synthèse"))
                .body("sections.sourceKind", contains("REPORT", "REPORT", "RESOURCE"))
                .body(
                        "sections[0].text",
                        is("## Le fil\n\nRécit de Mars.\n\n## Décisions\n\n1. Le \\*guide\\* paraît."))
                .body("sections[2].text", is("Ce que l’année a appris.\n\nUne synthèse."))
                .body("sections[2].credits", contains("Aimée Durand", "Ada Martin"))
                .body("credits", hasSize(4))
                .body("credits[3]", is("Ada Martin"));
        assemble().body("sections.heading", contains("Mars", "Mai", "Synthèse"));
    }

    @Test
    void whatAMemberProposedComesOnceItIsAccepted() {
        Map<String, Object> draft =
                Map.of("kind", "EXPERIENCE", "title", "Sans estrade", "text", "Un *essai*.", "cycleYearId", year);
        UUID accepted = member.create("communities/" + community + "/contributions", draft);
        member.create("communities/" + community + "/contributions", with(draft, "title", "En attente"));
        facilitator.act("contributions/" + accepted, "accept", Map.of()).then().statusCode(200);

        assemble()
                .body("sections.sourceKind", contains("CONTRIBUTION"))
                .body("sections[0].heading", is("Sans estrade"))
                .body("sections[0].text", is("Un *essai*."))
                .body("credits", hasSize(1));
    }

    @Test
    void assemblingAgainAddsWhatIsNewAndKeepsWhatPeopleDid() {
        UUID march = reported(community, year, "Mars", MARCH, List.of());
        reported(community, year, "Juin", "2024-06-03T11:00:00Z", List.of());
        reported(community, year, "Juillet", "2024-07-01T11:00:00Z", List.of());
        assemble();
        String first = section(0);
        facilitator
                .put(first, text("Un printemps", "En mieux."))
                .then()
                .statusCode(200)
                .body("edited", is(true))
                .body("credits", contains("Aimée Durand"));
        facilitator.act(section(1), "remove", Map.of()).then().statusCode(200);
        facilitator
                .post(book + "/sections", text("Et après", "La suite."))
                .then()
                .statusCode(201);

        reported(community, year, "Mai", MAY, List.of());
        assemble()
                .body("sections.heading", contains("Un printemps", "Mai", "Juillet", "Et après"))
                .body("sections[0].text", is("En mieux."))
                .body("sections[0].sourceChanged", is(false))
                .body("removed.heading", contains("Juin"));

        staff.put("meeting-reports/" + march, Map.of("summary", "Récit corrigé."))
                .then()
                .statusCode(200);
        assemble().body("sections[0].text", is("En mieux.")).body("sections[0].sourceChanged", is(true));
        facilitator
                .act(first, "take-source", Map.of())
                .then()
                .statusCode(200)
                .body("text", is("Récit corrigé."))
                .body("edited", is(false))
                .body("sourceChanged", is(false));
        staff.put("meeting-reports/" + march, Map.of("summary", "Récit relu."))
                .then()
                .statusCode(200);
        assemble().body("sections[0].text", is("Récit relu."));
    }

    @Test
    void sectionsMoveAndComeBackWhereTheyStood() {
        reported(community, year, "Mars", MARCH, List.of());
        reported(community, year, "Mai", MAY, List.of());
        reported(community, year, "Juin", "2024-06-03T11:00:00Z", List.of());
        assemble();
        String may = section(1);

        facilitator.act(may, "remove", Map.of()).then().statusCode(200).body("actions", contains("RESTORE"));
        facilitator.act(may, "remove", Map.of()).then().statusCode(422);
        facilitator.put(may, text("Mai", "Non.")).then().statusCode(422);
        facilitator.act(section(1), "move", Map.of("direction", "UP")).then().statusCode(200);
        facilitator.get(book).then().body("sections.heading", contains("Juin", "Mars"));
        facilitator.act(section(0), "move", Map.of("direction", "UP")).then().statusCode(200);
        facilitator.get(book).then().body("sections.heading", contains("Juin", "Mars"));
        facilitator.act(may, "restore", Map.of()).then().statusCode(200);
        facilitator.act(may, "restore", Map.of()).then().statusCode(422);
        facilitator.get(book).then().body("sections.heading", contains("Juin", "Mai", "Mars"));
        assemble().body("sections.heading", contains("Juin", "Mai", "Mars"));
    }

    @Test
    void howeverManyAssembleAtOnceEachSourceComesOnce() {
        IntStream.range(0, 5)
                .forEach(day ->
                        reported(community, year, "Le " + day, "2024-03-0" + (day + 1) + "T11:00:00Z", List.of()));

        var answers = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> facilitator.post(book + "/assemble", Map.of()).statusCode()))
                .limit(6)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).containsOnly(200);
        facilitator.get(book).then().body("sections.heading", contains("Le 0", "Le 1", "Le 2", "Le 3", "Le 4"));
    }

    @Test
    void twoWritersNeverOverwriteEachOther() {
        reported(community, year, "Mars", MARCH, List.of());
        assemble();
        String first = section(0);
        String tag = facilitator.get(first).then().statusCode(200).extract().header("ETag");

        staff.put(first, text("Autrement", "Par un autre.")).then().statusCode(200);
        facilitator
                .request()
                .contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(text("Encore", "Trop tard."))
                .put(first)
                .then()
                .statusCode(412);
        facilitator.get(first).then().body("text", is("Par un autre."));
    }

    @Test
    void onlyItsWritersReadIt() {
        UUID hidden = community("Cachée", "MEMBERS_ONLY", "INVITATION", facilitator);
        UUID ofHidden = CycleFixtures.yearOf(hidden);
        shared(community, year, "Synthèse");
        assemble();
        String first = section(0);

        for (String path : List.of(book, book + "/pdf", book + "/markdown", first)) {
            member.get(path).then().statusCode(403);
            newcomer().get(path).then().statusCode(403);
            Api.anonymous().get(path).then().statusCode(401);
            staff.get(path).then().statusCode(200);
        }
        member.post(book + "/assemble", Map.of()).then().statusCode(403);
        member.get("cycle-years/" + ofHidden + "/year-book").then().statusCode(404);
        member.get("cycle-years/" + ofHidden + "/year-book/pdf").then().statusCode(404);
        member.post("cycle-years/" + ofHidden + "/year-book/assemble", Map.of())
                .then()
                .statusCode(404);
        facilitator.get("cycle-years/" + ofHidden + "/year-book").then().statusCode(200);
    }

    @Test
    void itIsTakenAwayAsPdfAndMarkdown() {
        reported(community, year, "Élus & cœur", MARCH, List.of(Persons.id(member)));
        shared(community, year, "Synthèse");
        assemble();
        facilitator
                .put(section(0), text("Élus & cœur", "Dit <script>alert(1)</script> à *Guéret*."))
                .then()
                .statusCode(200);

        Pdf pdf = Pdf.of(facilitator.in("fr").get(book + "/pdf").then().statusCode(200));
        assertThat(pdf.title()).isEqualTo("Ruralités");
        assertThat(pdf.isTagged()).isTrue();
        assertThat(pdf.words())
                .contains("Cahier de l’année", "Les artisans", "du 1er septembre 2023 au 31 août 2024", "Élus & cœur")
                .contains("Dit <script>alert(1)</script> à Guéret.", "Une synthèse.", "Ont contribué", "Ada Martin");
        assertThat(pdf.actions()).isEmpty();
        String text = facilitator
                .in("fr")
                .get(book + "/markdown")
                .then()
                .statusCode(200)
                .contentType("text/markdown")
                .header("Content-Disposition", startsWith("attachment; filename=\"Cahier Ruralites 2023-2024.md\""))
                .extract()
                .asString();
        assertThat(text).startsWith("# Ruralités\n").contains("## Élus \\& cœur", "- Ada Martin");
    }

    @Test
    void whatIsWrongIsToldAndNothingIsLost() {
        for (String harm : List.of("[x](javascript:alert(1))", ">".repeat(5_000), " ")) {
            facilitator
                    .post(book + "/sections", text("Avant-propos", harm))
                    .then()
                    .statusCode(400)
                    .body("violations[0].pointer", is("/text"));
        }
        facilitator
                .post(book + "/sections", text("Avant-propos", "Une année."))
                .then()
                .statusCode(201)
                .body("sourceKind", is("TEXT"))
                .body("edited", is(false));
        facilitator
                .act(section(0), "take-source", Map.of())
                .then()
                .statusCode(422)
                .body("violations[0].code", is("section-without-source"));
        staff.act("communities/" + community, "archive", Map.of("reason", "Fini"));
        facilitator.post(book + "/assemble", Map.of()).then().statusCode(422);
        facilitator.get(book).then().statusCode(200).body("actions", empty()).body("sections[0].actions", empty());
    }

    @Test
    void aResourceBelongsToAYearOfItsOwnCommunity() {
        UUID elsewhere = community("Ailleurs", "PUBLIC", "OPEN", facilitator);
        UUID otherYear = CycleFixtures.yearOf(elsewhere);

        staff.post("resources", resource(community, otherYear, "Perdue"))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("/cycleYearId"));
        UUID shared = shared(community, year, "Synthèse");
        staff.get("resources/" + shared).then().body("cycleYear.name", is("Ruralités"));
        staff.put("resources/" + shared, with(resource(elsewhere, year, "Synthèse"), "communityId", elsewhere))
                .then()
                .statusCode(422);
        facilitator
                .put(
                        "cycles/" + cycleOf(),
                        Map.of(
                                "name",
                                "Autre",
                                "years",
                                List.of(Map.of("theme", "Seule", "startsOn", "2030-01-01", "endsOn", "2030-12-31"))))
                .then()
                .statusCode(409)
                .body("code", is("year-in-use"));
    }

    private String cycleOf() {
        return facilitator.get(book).then().extract().path("cycle.id");
    }
}
