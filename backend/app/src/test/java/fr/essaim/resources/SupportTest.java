package fr.essaim.resources;

import static fr.essaim.resources.ResourceFixtures.READER;
import static fr.essaim.resources.ResourceFixtures.VISITOR;
import static fr.essaim.resources.ResourceFixtures.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.communities.CommunityFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.FileSender;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Pdf;
import fr.essaim.testing.Persons;
import fr.essaim.testing.Tokens;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Supports of a meeting come out with its report. */
@HttpTest
class SupportTest {
    private final Api facilitator = CommunityFixtures.newcomer();
    private final Api lead = CommunityFixtures.newcomer();
    private final Api member = CommunityFixtures.newcomer();

    private UUID community = new UUID(0, 0);
    private UUID meeting = new UUID(0, 0);
    private UUID report = new UUID(0, 0);

    @BeforeEach
    void aReportedMeeting() {
        community = CommunityFixtures.community("Les artisans", "PUBLIC", "OPEN", facilitator);
        CommunityFixtures.join(lead, community);
        CommunityFixtures.join(member, community);
        UUID group = facilitator.create(
                "communities/" + community + "/working-groups",
                Map.of("name", "Ateliers", "mandate", "Se former.", "leadId", Persons.id(lead)));
        meeting = facilitator.create(
                "communities/" + community + "/meetings",
                Map.of("title", "Tenue", "startsAt", "2024-03-04T11:00:00Z", "groupId", group));
        report = facilitator.create("meetings/" + meeting + "/report", Map.of("summary", "Chacun a parlé."));
    }

    private Map<String, Object> support(String title) {
        Map<String, Object> draft = draft(title, "communityId", community);
        draft.put("kind", "SLIDES");
        draft.put("visibility", "COMMUNITY");
        draft.put("meetingId", meeting);
        return draft;
    }

    private void publishReport(Api by) {
        by.act("meeting-reports/" + report, "publish", Map.of()).then().statusCode(200);
    }

    @Test
    void supportsComeOutWithTheReportAndTheirFilesWithThem() {
        UUID file = new FileSender(facilitator).send("fil.txt", "x".getBytes(StandardCharsets.UTF_8));
        Map<String, Object> slides = support("Le diaporama");
        slides.put("attachmentIds", List.of(file));
        UUID first = facilitator.create("resources", slides);
        UUID second = facilitator.create("resources", support("Le relevé"));
        facilitator.act("resources/" + second, "submit", Map.of()).then().statusCode(200);
        member.get("resources/" + first).then().statusCode(404);
        member.get("attachments/" + file + "/content").then().statusCode(404);

        publishReport(facilitator);

        member.get("resources?meetingId=" + meeting)
                .then()
                .body("items.title", containsInAnyOrder("Le diaporama", "Le relevé"));
        member.get("resources/" + first)
                .then()
                .statusCode(200)
                .body("number", is(1))
                .body("state", is("PUBLISHED"))
                .body("meeting.id", is(meeting.toString()))
                .body("meeting.name", is("Tenue"));
        member.get("resources/" + first + "/versions").then().body("items", hasSize(1));
        member.get("attachments/" + file + "/content").then().statusCode(200);
        for (Api other : new Api[] {VISITOR, READER}) {
            other.get("resources/" + first).then().statusCode(404);
            other.get("attachments/" + file + "/content").then().statusCode(404);
            other.get("resources?meetingId=" + meeting).then().body("total.value", is(0));
        }
        Api.as(Tokens.admin())
                .get("audit-entries?subjectId=" + first)
                .then()
                .body("items.action", contains("RESOURCE_PUBLISHED", "RESOURCE_CREATED"))
                .body("items[0].actor.id", is(Persons.id(facilitator).toString()));
    }

    @Test
    void whatIsAddedOnceTheReportIsOutComesOutAtOnceAndStandsInItsPdf() {
        publishReport(facilitator);
        UUID late = facilitator.create("resources", support("Le diaporama oublié"));
        Map<String, Object> nothing = support("Rien encore");
        nothing.put("body", null);
        UUID filled = facilitator.create("resources", nothing);

        member.get("resources/" + late).then().statusCode(200).body("state", is("PUBLISHED"), "number", is(1));
        member.get("resources/" + filled).then().statusCode(404);
        facilitator.put("resources/" + filled, support("Le relevé")).then().statusCode(200);
        member.get("resources?meetingId=" + meeting)
                .then()
                .body("items.title", containsInAnyOrder("Le diaporama oublié", "Le relevé"));
        facilitator
                .put("resources/" + late, support("Le diaporama, corrigé"))
                .then()
                .statusCode(200);
        member.get("resources/" + late).then().body("content.title", is("Le diaporama oublié"));
        assertThat(Pdf.of(member.get("meeting-reports/" + report + "/pdf")
                                .then()
                                .statusCode(200))
                        .words())
                .contains("Supports", "Le diaporama oublié", "Le relevé")
                .doesNotContain("corrigé");
        Api.as(Tokens.admin())
                .get("audit-entries?subjectId=" + late)
                .then()
                .body("items.action", contains("RESOURCE_UPDATED", "RESOURCE_CREATED"));
    }

    @Test
    void aReportShowsTheImagesThatItsReaderMayReadAndSaysTheOthers() throws IOException {
        UUID plan = new FileSender(facilitator).send("plan.png", png());
        UUID other = new FileSender(CommunityFixtures.newcomer()).send("brouillon.png", png());
        Map<String, Object> slides = support("Le plan");
        slides.put("attachmentIds", List.of(plan));
        facilitator.create("resources", slides);
        facilitator
                .put(
                        "meeting-reports/" + report,
                        Map.of(
                                "summary",
                                "![Le plan du quartier](/api/v1/attachments/" + plan
                                        + "/content)\n\n![Un brouillon](/api/v1/attachments/" + other + "/content)"))
                .then()
                .statusCode(200);
        publishReport(facilitator);

        Pdf seen =
                Pdf.of(member.get("meeting-reports/" + report + "/pdf").then().statusCode(200));
        assertThat(seen.images()).isEqualTo(1);
        assertThat(seen.words()).contains("Un brouillon").doesNotContain("Le plan du quartier");
        assertThat(seen.isTagged()).isTrue();
    }

    private static byte[] png() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    @Test
    void publishingTwiceMakesNothingTwice() {
        UUID id = facilitator.create("resources", support("Une fois"));
        publishReport(facilitator);
        facilitator.act("meeting-reports/" + report, "publish", Map.of()).then().statusCode(409);

        member.get("resources?meetingId=" + meeting).then().body("items", hasSize(1));
        member.get("resources/" + id).then().body("number", is(1));
    }

    @Test
    void whatWasTakenAwayIsEmptyOrIsArchivedDoesNotComeOut() {
        UUID taken = facilitator.create("resources", support("Retiré"));
        Map<String, Object> without = support("Retiré");
        without.remove("meetingId");
        facilitator.put("resources/" + taken, without).then().statusCode(200).body("meeting", nullValue());
        Map<String, Object> nothing = support("Rien encore");
        nothing.put("body", null);
        facilitator.create("resources", nothing);
        UUID archived = facilitator.create("resources", support("Écarté"));
        facilitator
                .act("resources/" + archived, "archive", Map.of("reason", "Doublon"))
                .then()
                .statusCode(200);

        publishReport(facilitator);

        member.get("resources?communityId=" + community).then().body("items", empty());
        facilitator.get("resources/" + taken).then().body("state", is("DRAFT"));
    }

    @Test
    void aLeadPublishesTheSupportsOfOthersWithTheReport() {
        UUID theirs = facilitator.create("resources", support("Préparé par l’animatrice"));
        UUID own = lead.create("resources", support("Préparé par le groupe"));

        publishReport(lead);

        member.get("resources/" + theirs).then().statusCode(200).body("number", is(1));
        member.get("resources/" + own).then().statusCode(200).body("number", is(1));
    }

    @Test
    void onlyWhoReportsSaysWhatTheSupportsAre() {
        member.post("resources", support("Glissé là")).then().statusCode(403);
        UUID elsewhere = CommunityFixtures.community("Ailleurs", "MEMBERS_ONLY", "OPEN", facilitator);
        Map<String, Object> strayed = support("Égaré");
        strayed.put("communityId", elsewhere);
        facilitator.post("resources", strayed).then().statusCode(422).body("violations[0].pointer", is("/meetingId"));
        Map<String, Object> homeless = support("Sans communauté");
        homeless.put("visibility", "PUBLIC");
        homeless.remove("communityId");
        facilitator.post("resources", homeless).then().statusCode(422).body("violations[0].pointer", is("/meetingId"));
        Map<String, Object> unknown = support("Inconnu");
        unknown.put("meetingId", new UUID(0, 7));
        facilitator.post("resources", unknown).then().statusCode(422).body("violations[0].pointer", is("/meetingId"));
    }

    @Test
    void aClosedCommunityHidesItsMeetingAndItsSupports() {
        CommunityFixtures.revise(community, "visibility", "MEMBERS_ONLY");
        Map<String, Object> open = support("Pour tous, entre nous");
        open.put("visibility", "PUBLIC");
        UUID id = facilitator.create("resources", open);
        publishReport(facilitator);

        for (Api other : new Api[] {VISITOR, READER}) {
            other.get("resources/" + id).then().statusCode(404);
            other.get("resources?meetingId=" + meeting).then().body("total.value", is(0));
        }
        READER.post("resources", support("Intrus"))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("/communityId"));
        member.get("resources/" + id).then().statusCode(200);
    }
}
