package fr.essaim.shared.files;

import java.io.IOException;
import java.nio.file.Path;

/** Stores for tests of other packages. */
public final class TestStores {
    private TestStores() {}

    public static FileStore inFolder(Path folder) throws IOException {
        return new FolderFileStore(folder);
    }
}
