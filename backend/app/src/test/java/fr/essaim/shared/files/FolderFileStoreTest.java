package fr.essaim.shared.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderFileStoreTest extends FileStoreContract {
    @TempDir
    Path folder = Path.of("");

    @Override
    FileStore store() throws IOException {
        return new FolderFileStore(folder);
    }

    @Test
    void aSecondReplicaSeesTheSameFiles() throws IOException {
        FileKey key = FileKey.content("a".repeat(64));
        Path file = store().scratch().newFile();
        Files.writeString(file, "shared");
        store().keep(key, file);

        assertThat(new FolderFileStore(folder).holds(key)).isTrue();
    }

    @Test
    void onlyADigestNamesContent() {
        for (String name : new String[] {"../../etc/passwd", "A".repeat(64), "a".repeat(63), ""}) {
            assertThatThrownBy(() -> FileKey.content(name)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
