package fr.essaim.trainings.packages;

import static fr.essaim.trainings.TrainingFixtures.STAFF;
import static fr.essaim.trainings.TrainingFixtures.draftOf;
import static fr.essaim.trainings.TrainingFixtures.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import fr.essaim.communities.CommunityFixtures;
import fr.essaim.events.EventFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A training goes out whole, and comes in whole or not at all. */
@HttpTest
class PackageTest {
    private static final String MODULE = "modules/lire/module.yaml";

    @Test
    void whatGoesOutComesInTheSame() {
        UUID training = published("Voyageuse");
        byte[] first =
                export("training-versions/" + STAFF.get("trainings/" + training).path("versionId"));

        String imported = send(STAFF, first).then().statusCode(201).extract().path("id");

        String draft = draftOf(UUID.fromString(imported));
        assertThat(export(draft)).isEqualTo(first);
        STAFF.get(draft)
                .then()
                .body("content.title", equalTo("Voyageuse"), "lacks", hasSize(0))
                .body("content.modules.key", contains("lire", "agir"))
                .body("content.modules[1].requires", contains("lire"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingenierie-territoriale", "allier-pour-agir"})
    void theTrainingsOfTheDemonstrationComeBackTheSame(String key) throws IOException {
        String imported =
                send(STAFF, zip(files(key))).then().statusCode(201).extract().path("id");
        byte[] once = export(draftOf(UUID.fromString(imported)));

        String again = send(STAFF, once).then().statusCode(201).extract().path("id");

        assertThat(export(draftOf(UUID.fromString(again)))).isEqualTo(once);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceWithItsFileAndNothingIsKept() {
        long before = STAFF.get("trainings?q=abîmée&total=exact").<Integer>path("total.value");
        Map<String, String> files = files();
        files.put(
                "training.yaml",
                "format: essaim-training/1\ntitle: Abîmée\nsummary: Une phrase.\nlanguage: fr\nkind: SELF_PACED\nmodules: [lire, absent]\n");
        files.put(MODULE, "title: Lire\nrequires: [agir]\nactivities: [page, quiz]\n");
        files.put("modules/lire/page.md", "Sans en-tête.\n");
        files.put(
                "modules/lire/quiz.yaml",
                "kind: QUIZ\ntitle: Vérifier\npassMark: 70\nquestions:\n  - {key: un, kind: SINGLE, text: Combien, options: [{text: A}, {text: B}]}\n");
        files.put("modules/lire/oubliee.md", "---\nkind: PAGE\n---\nOubliée.\n");

        send(STAFF, zip(files))
                .then()
                .statusCode(400)
                .body("code", equalTo("validation-failed"))
                .body(
                        "violations.pointer",
                        containsInAnyOrder(
                                "/modules/absent/module.yaml",
                                "/modules/lire/module.yaml/requires",
                                "/modules/lire/page.md",
                                "/modules/lire/quiz.yaml/quiz/questions/0/options",
                                "/modules/lire/oubliee.md"));
        assertThat(STAFF.get("trainings?q=abîmée&total=exact").<Integer>path("total.value"))
                .isEqualTo((int) before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "training.yaml | title: [ | package-yaml",
                "training.yaml | 'format: essaim-training/9' | package-format",
                "training.yaml | 'inconnu: 1' | package-yaml",
                "training.yaml | 'title: &x Bonjour\nsummary: *x' | package-yaml",
                "training.yaml | 'title: !!java.net.URL https://example.org' | package-yaml",
                "training.yaml | 'certificate: [[[[[[[[[[[[[[1]]]]]]]]]]]]]]' | package-yaml",
                "training.yaml | 'certificate: {validMonth: 36}' | package-certificate",
                "modules/lire/module.yaml | 'competences: [{key: lire}]' | package-competence",
                "dossier/ | Des octets | package-file-name",
                "../ailleurs.md | Texte | package-file-name",
                "/etc/ailleurs.md | Texte | package-file-name",
                "modules/lire/../../ailleurs.md | Texte | package-file-name",
                "modules/lire/virus.exe | Texte | package-file-name"
            })
    void aDamagedPackageSaysWhere(String file, String text, String code) {
        Map<String, String> files = files();
        files.put(file, text);
        send(STAFF, zip(files)).then().statusCode(400).body("violations.code.flatten()", hasItem(code));
    }

    @Test
    void aBombIsNotUnpacked() {
        Map<String, String> files = files();
        files.put("modules/lire/bombe.md", "a".repeat(21_000_000));
        send(STAFF, zip(files)).then().statusCode(400).body("violations.code", contains("package-too-large"));
        send(STAFF, "pas un zip".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(400)
                .body("violations.code", contains("package-damaged"));
    }

    @Test
    void onlyWhoWritesExportsAndOnlyWhoMayCreateImports() {
        UUID training = published("Gardée");
        Api member = CommunityFixtures.newcomer();
        member.get("training-versions/" + STAFF.get("trainings/" + training).path("versionId") + "/package")
                .then()
                .statusCode(403);
        send(member, zip(files())).then().statusCode(403);
    }

    private static byte[] export(String version) {
        return STAFF.get(version + "/package")
                .then()
                .statusCode(200)
                .contentType("application/zip")
                .header("Content-Disposition", startsWith("attachment"))
                .extract()
                .asByteArray();
    }

    private static Response send(Api caller, byte[] zip) {
        return caller.request()
                .contentType("application/zip")
                .body(zip)
                .post("training-packages?organisationId=" + EventFixtures.organisation());
    }

    /** The smallest that is one. */
    private static Map<String, String> files() {
        var files = new LinkedHashMap<String, String>();
        files.put(
                "training.yaml",
                "format: essaim-training/1\ntitle: Petite\nsummary: Une phrase.\nlanguage: fr\nkind: SELF_PACED\nmodules: [lire]\n");
        files.put(MODULE, "title: Lire\nactivities: []\n");
        return files;
    }

    private static Map<String, String> files(String key) throws IOException {
        Path folder = Path.of("src/main/resources/demo/trainings", key);
        var files = new LinkedHashMap<String, String>();
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString(), Files.readString(path));
            }
        }
        return files;
    }

    private static byte[] zip(Map<String, String> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }
}
