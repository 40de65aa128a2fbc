package fr.essaim.communities.meetings;

import static fr.essaim.communities.CommunityFixtures.community;
import static fr.essaim.communities.CommunityFixtures.join;
import static fr.essaim.communities.CommunityFixtures.newcomer;
import static fr.essaim.communities.CommunityFixtures.with;
import static fr.essaim.communities.meetings.MeetingFixtures.followUp;
import static fr.essaim.communities.meetings.MeetingFixtures.held;
import static fr.essaim.communities.meetings.MeetingFixtures.publish;
import static fr.essaim.communities.meetings.MeetingFixtures.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Pdf;
import fr.essaim.testing.Persons;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HttpTest
class PrintedReportTest {
    private final Api facilitator = newcomer();
    private final Api member = newcomer();

    private UUID community = new UUID(0, 0);
    private UUID report = new UUID(0, 1);

    @BeforeEach
    void aReport() {
        community = community("Les artisans du territoire", "PUBLIC", "OPEN", facilitator);
        join(member, community);
        var draft = with(
                with(report(), "summary", "## Élus & cœur\n\nLe *maïs* coûte 3 €, <script>alert(1)</script> dit-on."),
                "attendeeIds",
                List.of(Persons.id(member)));
        report = facilitator.create(
                "meetings/" + held(community) + "/report", with(draft, "guests", List.of("Aimée Durand, université")));
        facilitator.create(
                "meeting-reports/" + report + "/follow-ups", followUp(Persons.id(member), LocalDate.of(2099, 1, 15)));
    }

    @Test
    void itSaysAllThatTheReportSays() {
        publish(report);

        Pdf pdf = Pdf.of(member.in("fr")
                .get("meeting-reports/" + report + "/pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header(
                        "Content-Disposition",
                        startsWith("attachment; filename=\"Compte rendu 2024-03-04 Tenue.pdf\"")));

        assertThat(pdf.title()).isEqualTo("Tenue");
        assertThat(pdf.language()).isEqualTo("fr");
        assertThat(pdf.isTagged()).isTrue();
        assertThat(pdf.embedsItsFonts()).isTrue();
        assertThat(pdf.words())
                .contains("Compte rendu de réunion", "Les artisans du territoire", "lundi 4 mars 2024")
                .contains("Ordre du jour", "Tour de table", "Élus & cœur", "Le maïs coûte 3 €")
                .contains("Le guide paraît en juin.", "Aimée Durand, université")
                .contains("Relire le guide", "15 janvier 2099", "À faire");
    }

    @Test
    void itSpeaksTheLanguageOfItsReader() {
        Pdf pdf = Pdf.of(facilitator
                .in("en")
                .get("meeting-reports/" + report + "/pdf")
                .then()
                .statusCode(200));

        assertThat(pdf.language()).isEqualTo("en");
        assertThat(pdf.words()).contains("Meeting report (draft)", "Follow-ups", "January 15, 2099");
    }

    @Test
    void markupOfItsAuthorsIsText() {
        Pdf pdf = Pdf.of(
                facilitator.get("meeting-reports/" + report + "/pdf").then().statusCode(200));

        assertThat(pdf.words()).contains("<script>alert(1)</script>");
        assertThat(pdf.actions()).isEmpty();
    }

    @Test
    void whoMayNotReadTheReportFindsNoDocument() {
        String path = "meeting-reports/" + report + "/pdf";

        member.get(path).then().statusCode(404);
        newcomer().get(path).then().statusCode(404).body("code", is("not-found"));
        publish(report);
        member.get(path).then().statusCode(200);
        newcomer().get(path).then().statusCode(404);
    }

    @Test
    void aCopyThatSaysTheSameIsNotMadeAgain() {
        String path = "meeting-reports/" + report + "/pdf";
        String tag = facilitator.get(path).then().statusCode(200).extract().header("ETag");

        facilitator.request().header("If-None-Match", tag).get(path).then().statusCode(304);
        facilitator.create(
                "meeting-reports/" + report + "/follow-ups",
                followUp(Persons.id(facilitator), LocalDate.of(2099, 2, 1)));
        facilitator.request().header("If-None-Match", tag).get(path).then().statusCode(200);
    }
}
