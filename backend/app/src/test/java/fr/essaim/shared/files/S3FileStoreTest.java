package fr.essaim.shared.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a real server of the protocol. */
class S3FileStoreTest extends FileStoreContract {
    private static final String BUCKET = "essaim";

    @TempDir
    static Path folder = Path.of("");

    private static Optional<S3Server> server = Optional.empty();

    @BeforeAll
    static void start() throws IOException {
        S3Server started = S3Server.start(folder);
        server = Optional.of(started);
        FileStores.client(started).createBucket(create -> create.bucket(BUCKET));
    }

    @AfterAll
    static void stop() {
        server.ifPresent(S3Server::close);
    }

    @Override
    FileStore store() throws IOException {
        return new S3FileStore(FileStores.client(server.orElseThrow()), BUCKET, folder.resolve("scratch"));
    }

    @Test
    void aStoreThatIsAwayIsAnInputOutputFailure() throws IOException {
        var away = new S3FileStore(
                FileStores.client(server.orElseThrow().at(URI.create("http://127.0.0.1:1"))), BUCKET, folder);

        assertThatThrownBy(() -> away.holds(FileKey.content("a".repeat(64)))).isInstanceOf(IOException.class);
        assertThat(away.scratch().newFile()).exists();
    }
}
