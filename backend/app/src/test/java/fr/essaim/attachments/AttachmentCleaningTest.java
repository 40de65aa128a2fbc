package fr.essaim.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.essaim.shared.files.FileKey;
import fr.essaim.shared.files.FileStore;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.testing.Api;
import fr.essaim.testing.Database;
import fr.essaim.testing.FileSender;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Persons;
import fr.essaim.testing.Tokens;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

@HttpTest
class AttachmentCleaningTest {
    private final Api member = Api.as(Tokens.member("tidy@example.org"));
    private final FileSender sender = new FileSender(member);

    @Inject
    AttachmentCleaning cleaning;

    @Inject
    AttachmentService attachments;

    @Inject
    FileStore store;

    private static byte[] unique() {
        return Samples.text("Contenu " + UUID.randomUUID());
    }

    private FileKey contentOf(UUID attachment) {
        return FileKey.content(member.get("attachments/" + attachment)
                .then()
                .statusCode(200)
                .extract()
                .path("sha256"));
    }

    private Actor actor() {
        return new Actor(Actor.Kind.PERSON, Persons.id(member), "tidy", Set.of("member"));
    }

    /** As if all of it had happened two days ago. */
    private static void letTimePass() throws SQLException {
        try (var connection = Database.running().connect(Database.running().migrator());
                var statement = connection.createStatement()) {
            statement.execute("update upload set updated_at = updated_at - interval '2 days'");
            statement.execute("update attachment set free_since = free_since - interval '2 days'");
            statement.execute("update stored_file set claimed_at = claimed_at - interval '2 days'");
        }
    }

    @Test
    void whatNobodyOwnsGoesAfterADay() throws IOException, SQLException {
        UUID free = sender.send("libre.txt", unique());
        UUID kept = sender.send("gardé.txt", unique());
        UUID released = sender.send("lâché.txt", unique());
        UUID owner = UUID.randomUUID();
        attachments.attach(actor(), TestOwner.KIND, owner, Set.of(kept, released), "/attachmentIds");
        FileKey contentOfFree = contentOf(free);
        FileKey contentOfKept = contentOf(kept);
        FileKey contentOfReleased = contentOf(released);
        UUID stale = sender.begin("jamais.txt", 100);
        sender.chunk(stale, 0, Samples.text("début")).then().statusCode(200);

        cleaning.run();
        member.get("attachments/" + free).then().statusCode(200);
        member.get("uploads/" + stale).then().statusCode(200);

        letTimePass();
        attachments.attach(actor(), TestOwner.KIND, owner, Set.of(kept), "/attachmentIds");
        cleaning.run();

        member.get("attachments/" + free).then().statusCode(404);
        member.get("uploads/" + stale).then().statusCode(404);
        member.get("attachments/" + kept + "/content").then().statusCode(200);
        member.get("attachments/" + released).then().statusCode(200); // let go just now
        assertThat(store.holds(contentOfFree)).isFalse();
        assertThat(store.holds(contentOfKept)).isTrue();
        letTimePass();
        cleaning.run();
        member.get("attachments/" + released).then().statusCode(404);
        assertThat(store.holds(contentOfReleased)).isFalse();
        assertThat(store.holds(contentOfKept)).isTrue();
    }

    @Test
    void contentThatTwoShareStaysForTheSecond() throws IOException, SQLException {
        byte[] content = unique();
        UUID free = sender.send("un.txt", content);
        UUID kept = sender.send("deux.txt", content);
        attachments.attach(actor(), TestOwner.KIND, UUID.randomUUID(), Set.of(kept), "/attachmentIds");
        assertThat(contentOf(free)).isEqualTo(contentOf(kept));

        letTimePass();
        cleaning.run();

        member.get("attachments/" + free).then().statusCode(404);
        assertThat(member.get("attachments/" + kept + "/content").asByteArray()).isEqualTo(content);
    }

    @Test
    void contentThatComesBackIsStoredAgain() throws IOException, SQLException {
        byte[] content = unique();
        FileKey key = contentOf(sender.send("un.txt", content));
        letTimePass();
        cleaning.run();
        assertThat(store.holds(key)).isFalse();

        UUID again = sender.send("encore.txt", content);

        assertThat(member.get("attachments/" + again + "/content").asByteArray())
                .isEqualTo(content);
    }

    /** Files are handed over, and the same content arrives anew, while two cleaners run: what is owned has its bytes. */
    @Test
    void noFileThatIsReferencedIsEverDeleted() throws SQLException {
        List<byte[]> contents = new ArrayList<>();
        List<UUID> old = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            contents.add(unique());
            old.add(sender.send("vieux.txt", contents.get(i)));
        }
        letTimePass();

        var cleaners = List.of(CompletableFuture.runAsync(this::clean), CompletableFuture.runAsync(this::clean));
        List<UUID> owned = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            UUID owner = UUID.randomUUID();
            UUID id = i % 2 == 0 ? old.get(i) : sender.send("neuf.txt", contents.get(i));
            try {
                attachments.attach(actor(), TestOwner.KIND, owner, Set.of(id), "/attachmentIds");
                owned.add(id);
            } catch (ProblemException gone) {
                assertThat(gone).hasMessageContaining("unknown-reference");
            }
        }
        cleaners.forEach(CompletableFuture::join);
        clean();

        assertThat(owned).hasSizeGreaterThanOrEqualTo(6);
        owned.forEach(id -> member.get("attachments/" + id + "/content").then().statusCode(200));
    }

    private void clean() {
        try {
            cleaning.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last word is the database's: the row of a content that an attachment has cannot go. */
    @Test
    void theDatabaseKeepsContentThatIsReferenced() throws SQLException {
        UUID id = sender.send("référencé.txt", unique());
        String sha256 = member.get("attachments/" + id).then().extract().path("sha256");

        try (var connection = Database.running().connect(Database.running().migrator());
                var statement = connection.prepareStatement("delete from stored_file where sha256 = ?")) {
            statement.setString(1, sha256);
            assertThat(catchThrowable(statement::execute)).hasMessageContaining("attachment_sha256_fkey");
        }
    }
}
