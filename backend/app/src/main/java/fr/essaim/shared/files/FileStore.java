package fr.essaim.shared.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Keeps files whole: a key either holds all its bytes, safe on the disk, or nothing. Never holds a file in memory. Every replica
 * sees the same files.
 */
public interface FileStore {
    /** Where this process writes what is still incomplete. */
    Scratch scratch();

    /** Takes over a file of the scratch folder, which is gone afterwards; replaces what the key held. */
    void keep(FileKey key, Path scratchFile) throws IOException;

    /**
     * Reads a part of a file.
     *
     * @param from the first byte
     * @param length how many bytes; the file must have them
     * @throws NoSuchFileException when the key holds nothing
     */
    InputStream open(FileKey key, long from, long length) throws IOException;

    boolean holds(FileKey key) throws IOException;

    /** Does nothing when the key holds nothing. */
    void delete(FileKey key) throws IOException;

    /** Deletes every file whose key lies below the folder. */
    void deleteBelow(FileKey folder) throws IOException;
}
