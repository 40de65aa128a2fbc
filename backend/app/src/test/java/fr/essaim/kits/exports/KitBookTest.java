package fr.essaim.kits.exports;

import static fr.essaim.kits.KitFixtures.add;
import static fr.essaim.kits.KitFixtures.filled;
import static fr.essaim.kits.KitFixtures.kit;
import static fr.essaim.kits.KitFixtures.publish;
import static fr.essaim.kits.KitFixtures.section;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.startsWith;

import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.util.WriterReportImpl;
import fr.essaim.records.RecordFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Versions of kits as books: valid by the standard's own checker, saying what the PDF says and naming nobody more. */
@HttpTest
class KitBookTest {
    private static final Api VISITOR = Api.anonymous();

    private static final String RICH = """
            ## Une étape & une autre

            Un *texte* avec [un lien](https://example.org/a?b=1&c=2), [un kit](/kits) et
            une image : ![Une carte <ancienne>](/api/v1/attachments/0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e/content)

            | Quoi | Combien |
            | :--- | ---: |
            | Murs | 2 |

            3. Trois
            4. Quatre

            ```
            a < b && c
            ```

            ---

            > Dit par quelqu’un
            """;

    @Inject
    RecordFixtures records;

    private Api editor;

    @BeforeEach
    void meet() {
        editor = RecordFixtures.peer();
    }

    @Test
    void theBookIsValidAndSaysWhatTheKitSays() throws IOException {
        String kit = kit(editor);
        String version = filled(editor, kit, "Une");
        add(editor, version, section("Murs & <ponts>", "body", RICH));
        editor.act(version, "submit", Map.of()).then().statusCode(200);
        publish(editor, version);

        byte[] book = book(VISITOR, version);

        assertThat(faults(book)).isEmpty();
        Map<String, String> files = files(book);
        assertThat(files.keySet()).startsWith("mimetype", "META-INF/container.xml", "EPUB/package.opf");
        assertThat(files.get("EPUB/package.opf"))
                .contains("<dc:language>fr</dc:language>", "<dc:rights>CC-BY-4.0</dc:rights>")
                .contains("schema:accessibilitySummary", "<dc:title>Construire des alliances</dc:title>");
        assertThat(files.get("EPUB/nav.xhtml")).contains("Sommaire", ">Une<", "Murs &amp; &lt;ponts&gt;", "Crédits");
        assertThat(files.get("EPUB/cover.xhtml")).contains("<svg", "/" + kit, "version 1");
        assertThat(String.join("", files.values()))
                .contains("Texte de Une.", "Une carte &lt;ancienne&gt;", "class=\"right\"", "start=\"3\"");
    }

    @Test
    void theSameBookHasTheSameBytesAndIsNotSentTwice() throws IOException {
        String version = filled(editor, kit(editor), "Une");
        var first = editor.get(version + "/epub")
                .then()
                .statusCode(200)
                .contentType("application/epub+zip")
                .header("Content-Disposition", startsWith("attachment; filename=\"KIT-"))
                .header("Content-Disposition", endsWith(".epub"))
                .extract();

        assertThat(book(editor, version)).isEqualTo(first.asByteArray());
        var same = editor.request().header("If-None-Match", first.header("ETag"));
        same.get(version + "/epub").then().statusCode(304);
    }

    @Test
    void nobodyIsNamedInTheBookNorInWhatItSaysOfItself() throws IOException {
        String record = RecordFixtures.published(
                editor, "Citée", "territoryId", records.territory("Racontée", editor), "anonymous", true);
        String version = filled(editor, kit(editor));
        String id = record.substring(record.indexOf('/') + 1);
        add(
                editor,
                version,
                section("Récit", "kind", "STORY", "citations", List.of(Map.of("recordId", id, "number", 1))));
        editor.act(version, "submit", Map.of()).then().statusCode(200);
        publish(editor, version);
        String name = editor.get("me").path("familyName");
        assertThat(name).isNotBlank();

        for (Api reader : List.of(editor, VISITOR)) {
            byte[] book = book(reader, version);
            assertThat(faults(book)).isEmpty();
            assertThat(String.join("", files(book).values()))
                    .contains("source anonyme", "Citée", "<dc:creator>Essaim</dc:creator>")
                    .doesNotContain("Racontée", name);
        }
    }

    private static byte[] book(Api reader, String version) {
        return reader.get(version + "/epub").then().statusCode(200).extract().asByteArray();
    }

    /** What the checker finds, warnings included. */
    private static String faults(byte[] book) {
        var said = new StringWriter();
        var check =
                new EpubCheck(new ByteArrayInputStream(book), new WriterReportImpl(new PrintWriter(said)), "kit.epub");
        return check.doValidate() == 0 ? "" : said.toString();
    }

    private static Map<String, String> files(byte[] book) throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(book))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        }
        return files;
    }
}
