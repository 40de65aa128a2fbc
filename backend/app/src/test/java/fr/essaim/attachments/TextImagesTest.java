package fr.essaim.attachments;

import static fr.essaim.communities.CommunityFixtures.community;
import static fr.essaim.communities.CommunityFixtures.join;
import static fr.essaim.communities.CommunityFixtures.newcomer;
import static fr.essaim.communities.CommunityFixtures.revise;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import fr.essaim.communities.cycles.CycleFixtures;
import fr.essaim.events.EventFixtures;
import fr.essaim.shared.richtext.OwnImages;
import fr.essaim.testing.Api;
import fr.essaim.testing.FileSender;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who sees the images that texts show: whoever reads the text, where it is read. */
@HttpTest
class TextImagesTest {
    private static final Api VISITOR = Api.anonymous();

    private final Api staff = Api.as(Tokens.staff());

    private Api member = VISITOR;
    private UUID community = new UUID(0, 0);

    @BeforeEach
    void aCommunityForItsMembersAlone() {
        member = newcomer();
        community = community("Images", "PUBLIC", "OPEN", newcomer());
        join(member, community);
        revise(community, "visibility", "MEMBERS_ONLY");
    }

    private UUID image(Api by) {
        return new FileSender(by).send("schema.png", Samples.PNG);
    }

    private static String content(UUID image) {
        return "attachments/" + image + "/content";
    }

    private static String showing(UUID image) {
        return "Voici :\n\n![Un schéma](/api/v1/attachments/" + image + "/content \"Le schéma\")";
    }

    private static void seen(Api reader, UUID image) {
        reader.get(content(image)).then().statusCode(200);
    }

    private static void hidden(Api reader, UUID image) {
        reader.get(content(image)).then().statusCode(404);
    }

    @Test
    void whoReadsATextSeesItsImagesUntilItShowsThemNoMore() {
        UUID image = image(staff);
        hidden(member, image);

        revise(community, "charter", showing(image));
        seen(member, image);
        hidden(newcomer(), image);
        hidden(VISITOR, image);
        staff.get("attachments/" + image).then().body("actions", is(List.of("UPDATE")));
        member.get("attachments/" + image).then().body("actions", empty());

        revise(community, "charter", "Sans image.");
        hidden(member, image);
        seen(staff, image);
    }

    @Test
    void aTextThatShowsTheImageOfAnotherOpensItToNobody() {
        UUID image = image(staff);
        revise(community, "charter", showing(image));
        UUID open = community("Ouverte", "PUBLIC", "OPEN", newcomer());

        revise(open, "charter", showing(image));

        hidden(VISITOR, image);
        seen(member, image);
        revise(open, "charter", "Sans image.");
        seen(member, image);
    }

    @Test
    void nobodyGivesAwayTheImagesOfOthers() {
        UUID others = image(newcomer());

        revise(community, "charter", showing(others));

        hidden(member, others);
        hidden(staff, others);
    }

    @Test
    void theImagesOfAReportComeOutWithIt() {
        UUID meeting = staff.create(
                "communities/" + community + "/meetings",
                Map.of("title", "Tenue", "startsAt", "2020-03-02T09:00:00Z", "place", "Ici"));
        UUID image = image(staff);
        UUID report = staff.create("meetings/" + meeting + "/report", Map.of("summary", showing(image)));
        hidden(member, image);

        staff.act("meeting-reports/" + report, "publish", Map.of()).then().statusCode(200);

        seen(member, image);
        hidden(newcomer(), image);
    }

    @Test
    void theImagesOfAResourceFollowItsVersionsAndAreNoneOfItsFiles() {
        UUID first = image(staff);
        var draft = resource(showing(first));
        UUID id = staff.create("resources", draft);
        hidden(VISITOR, first);

        publish(id);
        seen(VISITOR, first);
        VISITOR.get("resources/" + id).then().body("attachments", empty());

        UUID second = image(staff);
        staff.put("resources/" + id, resource(showing(second))).then().statusCode(200);
        hidden(VISITOR, second);
        seen(VISITOR, first);
        publish(id);
        seen(VISITOR, second);
        seen(VISITOR, first); // of version 1, which stays readable
    }

    private static Map<String, Object> resource(String body) {
        return new HashMap<>(Map.of(
                "kind",
                "REPORT",
                "title",
                "Schémas",
                "summary",
                "Un schéma.",
                "body",
                body,
                "language",
                "fr",
                "authors",
                List.of(Map.of("name", "Ada Martin")),
                "attachmentIds",
                List.of(),
                "visibility",
                "PUBLIC"));
    }

    private void publish(UUID resource) {
        staff.act("resources/" + resource, "submit", Map.of()).then().statusCode(200);
        staff.act("resources/" + resource, "publish", Map.of()).then().statusCode(200);
    }

    @Test
    void anEventShowsTheImagesOfItsDescriptionBesidesItsOwn() {
        UUID own = image(EventFixtures.STAFF);
        UUID shown = image(EventFixtures.STAFF);

        EventFixtures.published(EventFixtures.draft("Illustré", "imageId", own, "description", showing(shown)));

        seen(VISITOR, own);
        seen(VISITOR, shown);
    }

    @Test
    void aCopyOfAnEventShowsImagesOfItsOwn() {
        UUID shown = image(EventFixtures.STAFF);
        UUID elsewhere = image(newcomer());
        UUID event = EventFixtures.published(
                EventFixtures.draft("Modèle", "description", showing(shown) + "\n\n" + showing(elsewhere)));

        UUID copy = EventFixtures.STAFF.create(
                "events/" + event + "/duplicate", Map.of("startsLocal", "2099-06-01T11:30:00"));
        EventFixtures.publish(copy);
        EventFixtures.STAFF
                .put("events/" + event, EventFixtures.draft("Modèle"))
                .then()
                .statusCode(200);

        String description = VISITOR.get("events/" + copy).path("description");
        List<UUID> images = List.copyOf(OwnImages.in(description));
        assertThat(images).hasSize(2).doesNotContain(shown).contains(elsewhere);
        seen(VISITOR, images.getFirst());
        hidden(VISITOR, elsewhere);
    }

    /** Of a community whose members read it all. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    working-groups | {"name": "Groupe", "mandate": "%s"}
                    cycles | {"name": "Cycle", "introduction": "%s", "years": [{"theme": "Un", "startsOn": "2026-01-01", "endsOn": "2026-12-31"}]}
                    meetings | {"title": "Réunion", "startsAt": "2096-03-02T09:00:00Z", "place": "Ici", "agenda": "%s"}
                    """)
    void membersSeeTheImagesOfTheirCommunity(String collection, String draft) {
        UUID image = image(staff);

        staff.request()
                .contentType("application/json")
                .body(draft.replace("%s", showing(image).replace("\n", "\\n").replace("\"", "\\\"")))
                .post("communities/" + community + "/" + collection)
                .then()
                .statusCode(201);

        seen(member, image);
        hidden(newcomer(), image);
    }

    @Test
    void whatAMemberProposesShowsItsImagesToWhoDecides() {
        UUID image = image(member);
        member.create(
                "communities/" + community + "/contributions",
                Map.of("kind", "FLASH_TOPIC", "title", "Un schéma", "text", showing(image)));

        seen(staff, image);
        hidden(newcomer(), image);
    }

    @Test
    void theImagesOfAYearBookAreForThoseWhoWriteIt() {
        UUID image = image(staff);
        UUID year = CycleFixtures.yearOf(community);
        staff.create("cycle-years/" + year + "/year-book/sections", Map.of("heading", "Édito", "text", showing(image)));

        seen(Api.as(Tokens.admin()), image);
        hidden(member, image);
        hidden(VISITOR, image);
    }
}
