package fr.essaim.attachments;

import fr.essaim.shared.files.FileKey;
import fr.essaim.shared.files.FileStore;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of arriving files on their way into the store, a buffer at a time. Outside any transaction: a slow sender must not
 * hold a connection.
 */
@ApplicationScoped
class Reception {
    private static final Logger LOG = Logger.getLogger(Reception.class);
    private static final int BUFFER = 1 << 16;

    /** A whole file in the scratch folder, which goes with it unless the store keeps it. */
    record Joined(Path file, String sha256) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            Files.deleteIfExists(file);
        }
    }

    private final FileStore store;

    Reception(FileStore store) {
        this.store = store;
    }

    /**
     * Puts the stream into the store as one part, whole or not at all.
     *
     * @param announced the length its sender promised
     * @param room the most it may be
     * @param opens the name of the file when this part is its beginning
     * @return its length
     * @throws ProblemException body-too-large, upload-interrupted, file-type-mismatch
     */
    long receive(FileKey part, InputStream bytes, @Nullable Long announced, long room, @Nullable FileName opens) {
        Path scratch = null;
        try {
            scratch = store.scratch().newFile();
            long length = spool(bytes, scratch, room);
            if (length == 0 || (announced != null && announced != length)) {
                throw new ProblemException(ProblemCode.UPLOAD_INTERRUPTED);
            }
            if (opens != null) {
                ContentCheck.requireBeginning(opens, scratch);
            }
            store.keep(part, scratch);
            return length;
        } catch (IOException e) {
            throw away(e);
        } finally {
            discard(scratch);
        }
    }

    private static long spool(InputStream bytes, Path scratch, long room) throws IOException {
        try (OutputStream file = Files.newOutputStream(scratch)) {
            byte[] buffer = new byte[BUFFER];
            long length = 0;
            for (int count = read(bytes, buffer); count >= 0; count = read(bytes, buffer)) {
                length += count;
                if (length > room) {
                    throw new ProblemException(ProblemCode.BODY_TOO_LARGE, String.valueOf(room))
                            .withHeader("Connection", "close");
                }
                file.write(buffer, 0, count);
            }
            return length;
        }
    }

    private static int read(InputStream bytes, byte[] buffer) {
        try {
            return bytes.read(buffer);
        } catch (IOException e) {
            throw new ProblemException(ProblemCode.UPLOAD_INTERRUPTED); // the sender is gone
        }
    }

    /** The parts one after the other, and the digest of it all. */
    Joined join(UUID upload, List<Uploads.Part> parts) {
        Path scratch = null;
        try {
            scratch = store.scratch().newFile();
            MessageDigest digest = sha256();
            try (OutputStream file = new DigestOutputStream(Files.newOutputStream(scratch), digest)) {
                for (Uploads.Part part : parts) {
                    try (InputStream bytes = store.open(FileKey.part(upload, part.id()), 0, part.length())) {
                        bytes.transferTo(file);
                    }
                }
            }
            return new Joined(scratch, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            discard(scratch);
            throw away(e);
        }
    }

    /** Puts a joined file where attachments find it, unless the same content is there. */
    void keep(Joined joined) {
        try {
            FileKey key = FileKey.content(joined.sha256());
            if (!store.holds(key)) {
                store.keep(key, joined.file());
            }
        } catch (IOException e) {
            throw away(e);
        }
    }

    /** @throws ProblemException file-type-mismatch, dangerous-file */
    static void require(FileName name, Joined joined) {
        try {
            ContentCheck.requireWhole(name, joined.file());
        } catch (IOException e) {
            throw away(e);
        }
    }

    void forget(UUID upload) {
        try {
            store.deleteBelow(FileKey.parts(upload));
        } catch (IOException e) {
            throw away(e);
        }
    }

    static ProblemException away(IOException cause) {
        LOG.error("The file store failed", cause);
        return new ProblemException(ProblemCode.UNAVAILABLE).withHeader("Retry-After", "5");
    }

    private static void discard(@Nullable Path scratch) {
        try {
            if (scratch != null) {
                Files.deleteIfExists(scratch);
            }
        } catch (IOException e) {
            throw away(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
