package fr.essaim.kits.exports;

import static fr.essaim.kits.KitFixtures.add;
import static fr.essaim.kits.KitFixtures.filled;
import static fr.essaim.kits.KitFixtures.kit;
import static fr.essaim.kits.KitFixtures.publish;
import static fr.essaim.kits.KitFixtures.published;
import static fr.essaim.kits.KitFixtures.publishedKit;
import static fr.essaim.kits.KitFixtures.section;
import static fr.essaim.kits.KitFixtures.written;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;

import fr.essaim.records.RecordFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Pdf;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Versions of kits as files: what they say, whom they do not name, who gets them. */
@HttpTest
class PrintedKitTest {
    private static final Api VISITOR = Api.anonymous();

    @Inject
    RecordFixtures records;

    private Api editor;
    private String record = "";

    @BeforeEach
    void meet() {
        editor = RecordFixtures.peer();
    }

    @Test
    void thePdfHoldsContentsSectionsCreditsAndTheWayToTheLivePage() {
        String kit = kit(editor);
        String version = filled(editor, kit, "Une");
        add(editor, version, method());
        editor.act(version, "submit", Map.of()).then().statusCode(200);
        publish(editor, version);

        Pdf pdf = Pdf.of(VISITOR.in("en")
                .get(version + "/pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", startsWith("attachment; filename=\"KIT-")));

        assertThat(pdf.title()).isEqualTo("Construire des alliances");
        assertThat(pdf.language()).isEqualTo("fr");
        assertThat(pdf.isTagged()).isTrue();
        assertThat(pdf.embedsItsFonts()).isTrue();
        assertThat(pdf.words())
                .contains("Kit d’expérience", "Sommaire", "Texte de Une.", "Fiche méthode", "90 minutes")
                .contains("de 6 à 20 personnes", "Un mur *libre*", "Chacun écrit seul.", "Commencer par le budget.")
                .contains("Crédits", "CC-BY-4.0", "version 1");
        assertThat(pdf.words()).contains("/" + kit);
        String text = VISITOR.get(version + "/markdown")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/markdown"))
                .extract()
                .asString();
        assertThat(text)
                .startsWith("# Construire des alliances\n")
                .contains("\n## Une\n", "\n1. Chacun écrit seul.\n2. On lit.", "\n## Crédits\n", "/" + kit + ">");
    }

    private static Map<String, Object> method() {
        var method = Map.of(
                "purpose",
                "Dire ce que chacun apporte.",
                "minutes",
                90,
                "groupFrom",
                6,
                "groupTo",
                20,
                "materials",
                List.of("Un mur *libre*"),
                "steps",
                List.of("Chacun écrit seul.", "On lit."),
                "pitfalls",
                List.of("Commencer par le budget."));
        var sheet = new HashMap<String, Object>(section("La carte", "kind", "METHOD_SHEET", "method", method));
        sheet.remove("body");
        return sheet;
    }

    @Test
    void nobodyIsNamedInTheFileNorInWhatItSaysOfItself() throws IOException {
        String version = cites(true);

        for (Api reader : List.of(editor, VISITOR)) {
            byte[] bytes = reader.get(version + "/pdf")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray();
            assertThat(Pdf.of(bytes).words())
                    .contains("source anonyme", "Citée")
                    .doesNotContain("Racontée");
            try (var document = Loader.loadPDF(bytes)) {
                var said = document.getDocumentInformation();
                var xmp = new String(document.getDocumentCatalog().getMetadata().toByteArray(), UTF_8);
                String name = editor.get("me").path("familyName");
                assertThat(name).isNotBlank();
                assertThat(said.getAuthor() + said.getTitle() + said.getSubject() + said.getProducer() + xmp)
                        .doesNotContain("Racontée", name);
                assertThat(said.getAuthor()).isEqualTo("Essaim");
                assertThat(Pdf.of(bytes).words()).doesNotContain(name);
            }
            assertThat(reader.get(version + "/markdown").asString())
                    .contains("source anonyme")
                    .doesNotContain("Racontée");
        }
    }

    @Test
    void aNamedSourceIsCreditedAndItsWithdrawalMakesAFreshFile() {
        String version = cites(false);
        var first = VISITOR.get(version + "/pdf").then().statusCode(200).extract();
        assertThat(Pdf.of(first.asByteArray()).words())
                .contains("Racontée", "EXP-")
                .doesNotContain("retirée depuis");
        var same = VISITOR.request().header("If-None-Match", first.header("ETag"));
        same.get(version + "/pdf").then().statusCode(304);

        editor.act(record, "withdraw", Map.of("reason", "Faux.")).then().statusCode(200);

        var after = VISITOR.request()
                .header("If-None-Match", first.header("ETag"))
                .get(version + "/pdf")
                .then()
                .statusCode(200);
        assertThat(Pdf.of(after).words()).contains("retirée depuis");
    }

    /** A published version that cites a record of its own editor. */
    private String cites(boolean anonymous) {
        record = RecordFixtures.published(
                editor, "Citée", "territoryId", records.territory("Racontée", editor), "anonymous", anonymous);
        String kit = kit(editor);
        String version = filled(editor, kit);
        String id = record.substring(record.indexOf('/') + 1);
        add(
                editor,
                version,
                section("Récit", "kind", "STORY", "citations", List.of(Map.of("recordId", id, "number", 1))));
        editor.act(version, "submit", Map.of()).then().statusCode(200);
        publish(editor, version);
        return version;
    }

    @Test
    void aDraftIsForThoseWhoWriteIt() {
        String version = written(editor, kit(editor));

        for (String form : List.of("/pdf", "/markdown", "/epub")) {
            editor.get(version + form).then().statusCode(200);
            RecordFixtures.peer().get(version + form).then().statusCode(404);
            VISITOR.get(version + form).then().statusCode(404);
        }
        VISITOR.get(published(editor, publishedKit(editor, "Une")) + "/pdf")
                .then()
                .statusCode(200);
    }

    @Test
    void aKitOfSixtyPagesIsPrintedInOnePiece() throws IOException {
        String version = written(editor, kit(editor));
        String paragraph = "Les partenaires se retrouvent chaque mois et disent ce que chacun apporte au territoire. ";
        String body = ("## Une étape\n\n" + paragraph.repeat(12) + "\n\n- Un point\n- Un autre\n\n").repeat(30);
        for (int i = 0; i < 6; i++) {
            add(editor, version, section("Partie " + i, "body", body));
        }
        byte[] bytes =
                editor.get(version + "/pdf").then().statusCode(200).extract().asByteArray();
        try (var document = Loader.loadPDF(bytes)) {
            assertThat(document.getNumberOfPages()).isGreaterThanOrEqualTo(60);
        }
    }
}
