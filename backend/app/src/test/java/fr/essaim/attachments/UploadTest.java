package fr.essaim.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.shared.http.FileChunk;
import fr.essaim.testing.Api;
import fr.essaim.testing.FileSender;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Statements;
import fr.essaim.testing.Tokens;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HttpTest
class UploadTest {
    private final Api member = Api.as(Tokens.member("uploader@example.org"));
    private final Api other = Api.as(Tokens.member("other-uploader@example.org"));
    private final FileSender sender = new FileSender(member);

    @Test
    void aFileArrivesInChunksAndBecomesAnAttachment() {
        byte[] content = Arrays.copyOf(Samples.of("pdf"), 100_000);
        UUID upload = sender.begin("Guide été.pdf", content.length);

        sender.chunk(upload, 0, Arrays.copyOf(content, 60_000))
                .then()
                .statusCode(200)
                .body("received", is(60_000))
                .body("attachmentId", nullValue())
                .body("actions", contains("SEND", "ABANDON"));
        sender.chunk(upload, 60_000, Arrays.copyOfRange(content, 60_000, 100_000))
                .then()
                .statusCode(200)
                .body("received", is(100_000))
                .body("actions", contains("COMPLETE", "ABANDON"));

        String id = sender.complete(upload, Map.of("licence", "CC-BY-4.0"))
                .then()
                .statusCode(201)
                .body("fileName", is("Guide été.pdf"))
                .body("mediaType", is("application/pdf"))
                .body("size", is(100_000))
                .body("licence", is("CC-BY-4.0"))
                .body("inline", is(false))
                .body("actions", contains("UPDATE", "DELETE"))
                .extract()
                .path("id");
        sender.complete(upload, Map.of()).then().statusCode(201).body("id", is(id));
        member.get("uploads/" + upload).then().body("attachmentId", is(id));
        assertThat(member.get("attachments/" + id + "/content").asByteArray()).isEqualTo(content);
    }

    @Test
    void aSenderWhoWasCutOffGoesOnFromWhatArrived() throws IOException {
        byte[] content = Arrays.copyOf(Samples.of("pdf"), 300_000);
        UUID upload = sender.begin("coupé.pdf", content.length);
        sender.chunk(upload, 0, Arrays.copyOf(content, 100_000)).then().statusCode(200);

        cutOff(upload, 100_000, 200_000, Arrays.copyOfRange(content, 100_000, 150_000));

        member.get("uploads/" + upload).then().statusCode(200).body("received", is(100_000));
        sender.complete(upload, Map.of())
                .then()
                .statusCode(409)
                .body("code", is("upload-incomplete"))
                .body("received", is(100_000));
        sender.chunk(upload, 100_000, Arrays.copyOfRange(content, 100_000, 300_000))
                .then()
                .statusCode(200);
        String id = sender.complete(upload, Map.of())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(member.get("attachments/" + id + "/content").asByteArray()).isEqualTo(content);
    }

    /** Promises a chunk, sends half of it and hangs up. */
    private static void cutOff(UUID upload, int offset, int promised, byte[] sent) throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            OutputStream out = socket.getOutputStream();
            out.write(
                    """
                    PATCH /api/v1/uploads/%s HTTP/1.1\r
                    Host: localhost\r
                    Authorization: Bearer %s\r
                    Content-Type: %s\r
                    Upload-Offset: %d\r
                    Content-Length: %d\r
                    \r
                    """.formatted(upload, Tokens.member("uploader@example.org"), FileChunk.MEDIA_TYPE, offset, promised)
                            .getBytes(StandardCharsets.US_ASCII));
            out.write(sent);
            out.flush();
        }
    }

    @Test
    void aChunkStartsWhereTheLastOneEnded() {
        byte[] content = Samples.of("txt");
        UUID upload = sender.begin("suite.txt", content.length);

        sender.chunk(upload, 5, content).then().statusCode(409).body("received", is(0));
        sender.chunk(upload, 0, content).then().statusCode(200);
        sender.chunk(upload, 0, content)
                .then()
                .statusCode(409)
                .body("code", is("offset-mismatch"))
                .body("received", is(content.length));
        member.request()
                .contentType(FileChunk.MEDIA_TYPE)
                .body(content)
                .patch("uploads/" + upload)
                .then()
                .statusCode(400)
                .body("violations[0].parameter", is("Upload-Offset"));
        sender.chunk(sender.begin("vide.txt", 10), 0, new byte[0])
                .then()
                .statusCode(400)
                .body("code", is("upload-interrupted"));
    }

    @Test
    void ofTwoChunksForTheSamePlaceOneCounts() {
        byte[] content = Arrays.copyOf(Samples.of("pdf"), 200_000);
        UUID upload = sender.begin("course.pdf", content.length);

        List<CompletableFuture<Integer>> racers = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> sender.chunk(upload, 0, content).statusCode()))
                .toList();

        assertThat(racers.stream().map(CompletableFuture::join).toList())
                .containsOnlyOnce(200)
                .containsOnly(200, 409);
        List<CompletableFuture<String>> completions = IntStream.range(0, 3)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> sender.complete(upload, Map.of())
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id")))
                .toList();
        assertThat(completions.stream().map(CompletableFuture::join).distinct()).hasSize(1);
    }

    @Test
    void limitsHoldWhileStreaming() {
        member.post("uploads", Map.of("fileName", "énorme.pdf", "size", (200L << 20) + 1))
                .then()
                .statusCode(413)
                .body("code", is("file-too-large"))
                .body("largest", is(200 << 20));

        UUID upload = sender.begin("petit.txt", 10);
        sender.chunk(upload, 0, Samples.text("a".repeat(11)))
                .then()
                .statusCode(413)
                .body("code", is("body-too-large"));
        member.get("uploads/" + upload).then().body("received", is(0));

        // Announced as too long for a chunk, then without any announcement: cut off while it streams.
        byte[] long17 = new byte[(17 << 20)];
        new Random(1).nextBytes(long17);
        UUID large = sender.begin("grand.pdf", 100 << 20);
        sender.chunk(large, 0, long17).then().statusCode(413).body("code", is("body-too-large"));
        sender.chunk(sender.begin("autre.json", 100), 0, "{}".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(200);
        member.request()
                .contentType(FileChunk.MEDIA_TYPE)
                .header("Upload-Offset", 0)
                .body(new ByteArrayInputStream(Arrays.copyOf(Samples.of("pdf"), 200_000)))
                .patch("uploads/" + sender.begin("flux.pdf", 100_000))
                .then()
                .statusCode(413)
                .body("code", is("body-too-large"));
        other.post("organisations", Map.of("name", "a".repeat(2_000_000)))
                .then()
                .statusCode(413)
                .body("code", is("body-too-large"));
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd.txt, file-name-path",
        "C:\\bilan.pdf, file-name-path",
        "dossier/bilan.pdf, file-name-path",
        "bilan\u202Efdp.txt, file-name-characters",
        "bilan, file-name-extension"
    })
    void aNameThatIsNoPlainNameIsRefused(String name, String code) {
        member.post("uploads", Map.of("fileName", name, "size", 10))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", is("/fileName"))
                .body("violations[0].code", is(code));
    }

    @Test
    void aTypeThatLiesIsRefusedAtItsFirstChunkOrAtTheEnd() {
        member.post("uploads", Map.of("fileName", "virus.exe", "size", 10))
                .then()
                .statusCode(422)
                .body("code", is("file-type-refused"))
                .body("accepted", hasItem("odt"));

        UUID png = sender.begin("rapport.pdf", Samples.PNG.length);
        sender.chunk(png, 0, Samples.PNG)
                .then()
                .statusCode(422)
                .body("code", is("file-type-mismatch"))
                .body("detected", is("image/png"));
        member.get("uploads/" + png).then().body("received", is(0));

        byte[] macros =
                Samples.zip("[Content_Types].xml", "<Types/>", "word/document.xml", "<a/>", "word/vbaProject.bin", "x");
        UUID docx = sender.begin("lettre.docx", macros.length);
        sender.chunk(docx, 0, macros).then().statusCode(200);
        sender.complete(docx, Map.of())
                .then()
                .statusCode(422)
                .body("code", is("dangerous-file"))
                .body("violations[0].code", is("dangerous-macros"));
        member.get("uploads/" + docx).then().body("attachmentId", nullValue());
    }

    @Test
    void whatIsWrittenOfAFileIsChecked() {
        UUID image = sender.begin("carte.png", Samples.PNG.length);
        sender.chunk(image, 0, Samples.PNG).then().statusCode(200);

        sender.complete(image, Map.of())
                .then()
                .statusCode(400)
                .body("violations[0].pointer", is("/alternativeText"))
                .body("violations[0].code", is("alternative-text"));
        sender.complete(image, Map.of("alternativeText", "Carte", "licence", "Licence maison"))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", is("/licence"))
                .body("violations[0].code", is("spdx-licence"));
        sender.complete(image, Map.of("alternativeText", "Carte", "sha256", "0".repeat(64)))
                .then()
                .statusCode(422)
                .body("code", is("checksum-mismatch"));
        sender.complete(image, Map.of("alternativeText", "Carte"))
                .then()
                .statusCode(201)
                .body("alternativeText", is("Carte"))
                .body("inline", is(true));
    }

    @Test
    void nobodySeesWhatOthersAreSending() {
        UUID upload = sender.begin("secret.txt", 10);

        other.get("uploads/" + upload).then().statusCode(404);
        new FileSender(other)
                .chunk(upload, 0, Samples.text("0123456789"))
                .then()
                .statusCode(404);
        new FileSender(other).complete(upload, Map.of()).then().statusCode(404);
        other.request().delete("uploads/" + upload).then().statusCode(404);
        Api.anonymous().get("uploads/" + upload).then().statusCode(401);

        member.request().delete("uploads/" + upload).then().statusCode(204);
        member.get("uploads/" + upload).then().statusCode(404);
    }

    @Test
    void nobodyHasMoreUnderWayThanTheirShare() {
        Api eager = Api.as(Tokens.member("eager@example.org"));
        List<CompletableFuture<Integer>> attempts = IntStream.range(0, UploadService.MOST_FILES + 5)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> eager.post("uploads", Map.of("fileName", "f" + i + ".txt", "size", 10))
                                .statusCode()))
                .toList();

        List<Integer> answers = attempts.stream().map(CompletableFuture::join).toList();

        assertThat(answers.stream().filter(status -> status == 201)).hasSize(UploadService.MOST_FILES);
        assertThat(answers.stream().filter(status -> status == 422)).hasSize(5);
        member.post("uploads", Map.of("fileName", "libre.txt", "size", 10))
                .then()
                .statusCode(201);
    }

    @Test
    void everythingIsInTheAuditTrailAndCostsTheSameStatements() {
        byte[] content = Samples.of("txt");
        UUID upload = sender.begin("tracé.txt", content.length);
        sender.chunk(upload, 0, content).then().statusCode(200);
        assertThat(Statements.leastDuring(() -> member.get("uploads/" + upload)))
                .isEqualTo(1);
        String id = sender.complete(upload, Map.of()).then().extract().path("id");

        Api admin = Api.as(Tokens.admin());
        admin.get("audit-entries?subjectId=" + upload).then().body("items.action", contains("UPLOAD_BEGUN"));
        admin.get("audit-entries?subjectId=" + id).then().body("items.action", contains("ATTACHMENT_CREATED"));
    }
}
