package fr.essaim.resources;

import static fr.essaim.resources.ResourceFixtures.READER;
import static fr.essaim.resources.ResourceFixtures.STAFF;
import static fr.essaim.resources.ResourceFixtures.VISITOR;
import static fr.essaim.resources.ResourceFixtures.WRITER;
import static fr.essaim.resources.ResourceFixtures.draft;
import static fr.essaim.resources.ResourceFixtures.publish;
import static fr.essaim.resources.ResourceFixtures.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import fr.essaim.testing.FileSender;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Statements;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who downloads the files of a resource, version by version. */
@HttpTest
class ResourceFilesTest {
    private final FileSender sender = new FileSender(WRITER);

    private UUID file(String name) {
        return sender.send(name, ("Fichier " + name).getBytes(StandardCharsets.UTF_8));
    }

    private static String content(UUID file) {
        return "attachments/" + file + "/content";
    }

    @Test
    void aFileIsReadAsTheVersionItBelongsTo() {
        UUID first = file("premier.txt");
        UUID id = WRITER.create("resources", draft("Fichiers", "attachmentIds", List.of(first)));
        VISITOR.get(content(first)).then().statusCode(404);
        READER.get(content(first)).then().statusCode(404);
        STAFF.get(content(first)).then().statusCode(200);
        WRITER.get(content(first)).then().statusCode(200);

        publish(id);
        VISITOR.get(content(first)).then().statusCode(200);
        VISITOR.get("resources/" + id).then().body("attachments.fileName", contains("premier.txt"));

        UUID second = file("second.txt");
        WRITER.put("resources/" + id, draft("Fichiers", "attachmentIds", List.of(second)))
                .then()
                .statusCode(200);
        VISITOR.get(content(second)).then().statusCode(404);
        READER.get("attachments/" + second).then().statusCode(404);
        VISITOR.get(content(first)).then().statusCode(200);
        VISITOR.get("resources/" + id).then().body("attachments.fileName", contains("premier.txt"));

        publish(id);
        VISITOR.get(content(second)).then().statusCode(200);
        VISITOR.get(content(first)).then().statusCode(200); // of version 1, which stays readable
        VISITOR.get("resources/" + id + "/versions/1").then().body("attachments.fileName", contains("premier.txt"));
        VISITOR.get("resources/" + id + "/versions/2/changes").then().body("changes.field", contains("attachments"));

        STAFF.act("resources/" + id, "archive", Map.of("reason", "Fini")).then().statusCode(200);
        VISITOR.get(content(first)).then().statusCode(404);
        READER.get(content(second)).then().statusCode(404);
        WRITER.get(content(second)).then().statusCode(200);
    }

    @Test
    void aFileFollowsTheVisibilityOfItsResource() {
        UUID file = file("interne.txt");
        UUID id = published(draft("Interne", "attachmentIds", List.of(file)));
        VISITOR.get(content(file)).then().statusCode(200);
        var internal = draft("Interne", "attachmentIds", List.of(file));
        internal.put("visibility", "SIGNED_IN");

        WRITER.put("resources/" + id, internal).then().statusCode(200);

        VISITOR.get(content(file)).then().statusCode(404);
        READER.get(content(file)).then().statusCode(200);
        assertThat(Statements.during(() -> READER.get(content(file)).asByteArray()))
                .isEqualTo(2);
    }

    @Test
    void nobodyAttachesTheFilesOfOthers() {
        UUID others = new FileSender(READER).send("autrui.txt", "x".getBytes(StandardCharsets.UTF_8));

        WRITER.post("resources", draft("Vol", "attachmentIds", List.of(others)))
                .then()
                .statusCode(422)
                .body("code", is("unknown-reference"));
        UUID taken = file("pris.txt");
        published(draft("Premier", "attachmentIds", List.of(taken)));
        WRITER.post("resources", draft("Second", "attachmentIds", List.of(taken)))
                .then()
                .statusCode(422);
    }
}
