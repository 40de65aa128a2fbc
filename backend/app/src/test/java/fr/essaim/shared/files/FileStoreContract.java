package fr.essaim.shared.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every file store promises. */
abstract class FileStoreContract {
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    abstract FileStore store() throws IOException;

    private Path scratch(byte[] content) throws IOException {
        Path file = store().scratch().newFile();
        Files.write(file, content);
        return file;
    }

    private byte[] read(FileKey key, long from, long length) throws IOException {
        try (InputStream bytes = store().open(key, from, length)) {
            return bytes.readAllBytes();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aKeyHoldsAllItsBytesOrNothing() throws IOException {
        FileKey key = FileKey.part(UUID.randomUUID(), UUID.randomUUID());
        assertThat(store().holds(key)).isFalse();
        assertThatThrownBy(() -> store().open(key, 0, 1)).isInstanceOf(NoSuchFileException.class);

        Path file = scratch(bytes("abcdef"));
        store().keep(key, file);

        assertThat(file).doesNotExist();
        assertThat(store().holds(key)).isTrue();
        assertThat(read(key, 0, 6)).isEqualTo(bytes("abcdef"));
        assertThat(read(key, 2, 3)).isEqualTo(bytes("cde"));
        assertThat(read(key, 5, 1)).isEqualTo(bytes("f"));
        assertThat(read(key, 0, 0)).isEmpty();
    }

    @Test
    void whatIsKeptAgainReplacesWhatWasThere() throws IOException {
        FileKey key = FileKey.content(ABC);
        store().keep(key, scratch(bytes("first")));
        store().keep(key, scratch(bytes("abc")));

        assertThat(read(key, 0, 3)).isEqualTo(bytes("abc"));
        store().delete(key);
        assertThat(store().holds(key)).isFalse();
        store().delete(key);
    }

    @Test
    void aFolderGoesWithEverythingBelowItAndNothingElse() throws IOException {
        UUID upload = UUID.randomUUID();
        FileKey one = FileKey.part(upload, UUID.randomUUID());
        FileKey two = FileKey.part(upload, UUID.randomUUID());
        FileKey other = FileKey.part(UUID.randomUUID(), UUID.randomUUID());
        for (FileKey key : new FileKey[] {one, two, other}) {
            store().keep(key, scratch(bytes("x")));
        }

        store().deleteBelow(FileKey.parts(upload));
        store().deleteBelow(FileKey.parts(upload));

        assertThat(store().holds(one)).isFalse();
        assertThat(store().holds(two)).isFalse();
        assertThat(store().holds(other)).isTrue();
    }

    @Test
    void largeFilesComeBackAsTheyWent() throws IOException {
        byte[] large = new byte[20 << 20];
        new Random(42).nextBytes(large);
        FileKey key = FileKey.part(UUID.randomUUID(), UUID.randomUUID());
        store().keep(key, scratch(large));

        assertThat(read(key, 0, large.length)).isEqualTo(large);
        byte[] end = new byte[1 << 20];
        System.arraycopy(large, large.length - end.length, end, 0, end.length);
        assertThat(read(key, large.length - end.length, end.length)).isEqualTo(end);
    }

    @Test
    void whatKilledProcessesLeftIsSwept() throws IOException {
        Path left = scratch(bytes("half"));

        assertThat(store().scratch().sweep(Instant.now().minusSeconds(60))).isZero();
        assertThat(left).exists();
        assertThat(store().scratch().sweep(Instant.now().plusSeconds(60))).isPositive();
        assertThat(left).doesNotExist();
    }
}
