package fr.essaim.shared.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/**
 * Files in a folder, which replicas share. A file is forced to the disk, then renamed into its place, then the folder's own entry
 * is forced: a power cut leaves the old or the new state.
 */
final class FolderFileStore implements FileStore {
    private final Path root;
    private final Scratch scratch;

    FolderFileStore(Path root) throws IOException {
        this.root = Files.createDirectories(root).toRealPath();
        // Below the root: renaming works within one file system only.
        this.scratch = new Scratch(this.root.resolve("scratch"));
    }

    @Override
    public Scratch scratch() {
        return scratch;
    }

    @Override
    public void keep(FileKey key, Path scratchFile) throws IOException {
        force(scratchFile, StandardOpenOption.WRITE);
        Path place = place(key);
        Path folder = Objects.requireNonNull(place.getParent());
        createFolders(folder);
        Files.move(scratchFile, place, StandardCopyOption.ATOMIC_MOVE);
        force(folder, StandardOpenOption.READ);
    }

    @Override
    public InputStream open(FileKey key, long from, long length) throws IOException {
        FileChannel file = FileChannel.open(place(key), StandardOpenOption.READ);
        file.position(from);
        return new Slice(Channels.newInputStream(file), length);
    }

    @Override
    public boolean holds(FileKey key) {
        return Files.exists(place(key));
    }

    @Override
    public void delete(FileKey key) throws IOException {
        Files.deleteIfExists(place(key));
    }

    @Override
    public void deleteBelow(FileKey folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(place(folder))) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        } catch (NoSuchFileException | NotDirectoryException e) {
            return; // nothing below it
        }
        Files.deleteIfExists(place(folder));
    }

    private Path place(FileKey key) {
        return root.resolve(key.path());
    }

    /** Each new folder is an entry of its parent, to be forced too. */
    private void createFolders(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Path parent = Objects.requireNonNull(folder.getParent());
            createFolders(parent);
            Files.createDirectories(folder);
            force(parent, StandardOpenOption.READ);
        }
    }

    private static void force(Path path, StandardOpenOption mode) throws IOException {
        try (FileChannel channel = FileChannel.open(path, mode)) {
            channel.force(true);
        }
    }

    /** Ends after so many bytes. */
    private static final class Slice extends FilterInputStream {
        private long left;

        Slice(InputStream file, long length) {
            super(file);
            this.left = length;
        }

        @Override
        public int read() throws IOException {
            if (left == 0) {
                return -1;
            }
            int value = super.read();
            left -= value < 0 ? 0 : 1;
            return value;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (left == 0) {
                return -1;
            }
            int count = super.read(bytes, offset, (int) Math.min(length, left));
            left -= Math.max(count, 0);
            return count;
        }
    }
}
