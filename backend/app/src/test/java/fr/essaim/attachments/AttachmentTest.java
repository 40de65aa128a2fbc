package fr.essaim.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.shared.security.Actor;
import fr.essaim.testing.Api;
import fr.essaim.testing.FileSender;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Persons;
import fr.essaim.testing.Statements;
import fr.essaim.testing.Tokens;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@HttpTest
class AttachmentTest {
    private static final byte[] TEXT = Samples.text("0123456789".repeat(10));

    private final Api member = Api.as(Tokens.member("holder@example.org"));
    private final Api other = Api.as(Tokens.member("reader@example.org"));
    private final Api staff = Api.as(Tokens.staff());
    private final FileSender sender = new FileSender(member);

    @Inject
    AttachmentService attachments;

    @Inject
    TestOwner owners;

    private Actor person(Api api) {
        return new Actor(Actor.Kind.PERSON, Persons.id(api), "holder", Set.of("member"));
    }

    private UUID owned(UUID owner, String name, byte[] content) {
        UUID id = sender.send(name, content);
        attachments.attach(person(member), TestOwner.KIND, owner, Set.of(id), "/attachmentIds");
        return id;
    }

    @Test
    void aFileOfNobodyIsItsUploadersAlone() {
        UUID id = sender.send("brouillon.txt", TEXT);

        member.get("attachments/" + id).then().statusCode(200);
        for (Api reader : new Api[] {other, staff, Api.anonymous()}) {
            reader.get("attachments/" + id).then().statusCode(404);
            reader.get("attachments/" + id + "/content").then().statusCode(404);
        }
        other.request().delete("attachments/" + id).then().statusCode(404);
        member.request().delete("attachments/" + id).then().statusCode(204);
        member.get("attachments/" + id).then().statusCode(404);
    }

    @Test
    void theOwnerIsAskedOnEveryDownload() {
        UUID owner = UUID.randomUUID();
        UUID id = owned(owner, "partagé.txt", TEXT);

        other.get("attachments/" + id + "/content").then().statusCode(200);
        other.get("attachments/" + id).then().statusCode(200).body("actions", hasSize(0));
        staff.get("attachments/" + id).then().body("actions", contains("UPDATE"));
        Api.anonymous().get("attachments/" + id + "/content").then().statusCode(404);
        String tag = other.get("attachments/" + id + "/content").header("ETag");

        owners.close(owner);

        other.get("attachments/" + id + "/content").then().statusCode(404);
        other.request()
                .header("If-None-Match", tag)
                .get("attachments/" + id + "/content")
                .then()
                .statusCode(404);
        other.request()
                .header("Range", "bytes=0-1")
                .get("attachments/" + id + "/content")
                .then()
                .statusCode(404);
    }

    @Test
    void aDownloadIsHarmless() {
        UUID id = owned(UUID.randomUUID(), "L’été à Mâcon.txt", TEXT);

        var download = other.get("attachments/" + id + "/content");

        download.then()
                .statusCode(200)
                .header("Content-Type", is("text/plain"))
                .header("Content-Length", is("100"))
                .header("Accept-Ranges", is("bytes"))
                .header("X-Content-Type-Options", is("nosniff"))
                .header("Content-Encoding", nullValue())
                .header("Cache-Control", is("private, no-cache"))
                .header(
                        "Content-Disposition",
                        is(
                                "attachment; filename=\"L_ete a Macon.txt\"; filename*=UTF-8''L%E2%80%99%C3%A9t%C3%A9%20%C3%A0%20M%C3%A2con.txt"));
        assertThat(download.headers().getValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; sandbox");
        assertThat(download.asByteArray()).isEqualTo(TEXT);

        var shown = other.get("attachments/" + id + "/content?inline=true");
        assertThat(shown.header("Content-Disposition")).startsWith("inline; ");
        assertThat(shown.headers().getValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("sandbox")
                .doesNotContain("script");
        UUID pdf = owned(UUID.randomUUID(), "guide.pdf", Samples.of("pdf"));
        assertThat(other.get("attachments/" + pdf + "/content?inline=true").header("Content-Disposition"))
                .startsWith("attachment; ");
    }

    @Test
    void partsAreSentAsAsked() {
        UUID id = owned(UUID.randomUUID(), "plage.txt", TEXT);
        String path = "attachments/" + id + "/content";
        String tag = other.get(path).header("ETag");

        var part = other.request().header("Range", "bytes=10-14").get(path);
        part.then()
                .statusCode(206)
                .header("Content-Range", is("bytes 10-14/100"))
                .header("Content-Length", is("5"))
                .header("ETag", is(tag));
        assertThat(part.asString()).isEqualTo("01234");
        assertThat(other.request().header("Range", "bytes=-3").get(path).asString())
                .isEqualTo("789");
        other.request()
                .header("Range", "bytes=0-4")
                .header("If-Range", tag)
                .get(path)
                .then()
                .statusCode(206);
        other.request()
                .header("Range", "bytes=0-4")
                .header("If-Range", "\"old\"")
                .get(path)
                .then()
                .statusCode(200);
        other.request().header("Range", "bytes=0-4,6-7").get(path).then().statusCode(200);
        other.request()
                .header("Range", "bytes=100-")
                .get(path)
                .then()
                .statusCode(416)
                .header("Content-Range", is("bytes */100"))
                .body("code", is("range-not-satisfiable"));
        other.request().header("If-None-Match", tag).get(path).then().statusCode(304);
        other.request().head(path).then().statusCode(200).header("Content-Length", is("100"));
    }

    @Test
    void anObjectTakesFreeFilesOfItsWriterAloneAndLetsThemGo() {
        UUID owner = UUID.randomUUID();
        UUID mine = sender.send("mienne.txt", TEXT);
        UUID others = new FileSender(other).send("autre.txt", TEXT);

        assertThat(catchThrowable(() -> attachments.attach(
                        person(member), TestOwner.KIND, owner, Set.of(mine, others), "/attachmentIds")))
                .hasMessageContaining("unknown-reference");
        assertThat(attachments.of(TestOwner.KIND, owner)).isEmpty();

        attachments.attach(person(member), TestOwner.KIND, owner, Set.of(mine), "/attachmentIds");
        attachments.attach(person(other), TestOwner.KIND, owner, Set.of(mine, others), "/attachmentIds");
        assertThat(attachments.of(TestOwner.KIND, owner)).hasSize(2);

        attachments.attach(person(other), TestOwner.KIND, owner, Set.of(others), "/attachmentIds");
        staff.get("attachments/" + mine).then().statusCode(404);
        member.get("attachments/" + mine).then().statusCode(200).body("actions", contains("UPDATE", "DELETE"));
        attachments.attach(person(other), TestOwner.KIND, owner, Set.of(), "/attachmentIds");
        assertThat(attachments.of(TestOwner.KIND, owner)).isEmpty();
    }

    @Test
    void whatIsWrittenOfAFileIsRevised() {
        UUID id = sender.send("carte.png", Samples.PNG);

        member.put("attachments/" + id, Map.of("alternativeText", "Carte des stations", "licence", "CC0-1.0"))
                .then()
                .statusCode(200)
                .body("alternativeText", is("Carte des stations"))
                .body("licence", is("CC0-1.0"))
                .body("version", is(1));
        member.put("attachments/" + id, Map.of("licence", "CC0-1.0"))
                .then()
                .statusCode(400)
                .body("violations[0].code", is("alternative-text"));
        Api.as(Tokens.admin())
                .get("audit-entries?subjectId=" + id)
                .then()
                .body("items.action", contains("ATTACHMENT_UPDATED", "ATTACHMENT_CREATED"));
    }

    @Test
    void aDownloadCostsOneStatementBesidesTheOwnersQuestion() {
        UUID id = owned(UUID.randomUUID(), "frais.txt", TEXT);
        other.get("attachments/" + id + "/content");

        assertThat(Statements.during(
                        () -> other.get("attachments/" + id + "/content").asByteArray()))
                .isEqualTo(1);
    }
}
