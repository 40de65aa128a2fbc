package fr.essaim.attachments;

import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.files.FileKey;
import fr.essaim.shared.files.FileStore;
import fr.essaim.shared.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * The steps of cleaning, each a transaction of its own on some rows that nobody else has locked. Rows go first, bytes second, and
 * the commit last: a crash between them leaves a row whose bytes are put there again when somebody claims them, never a file
 * without a row, nor an attachment without a file.
 */
@ApplicationScoped
public class AttachmentCleaningService {
    private static final int BATCH = 100;

    private final Uploads uploads;
    private final Attachments attachments;
    private final FileStore store;
    private final AuditTrail audit;
    private final Clock clock;

    AttachmentCleaningService(
            Uploads uploads, Attachments attachments, FileStore store, AuditTrail audit, Clock clock) {
        this.uploads = uploads;
        this.attachments = attachments;
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(rollbackOn = IOException.class)
    int forgetStaleUploads() throws IOException {
        List<UUID> stale = uploads.takeStale(clock.instant().minus(Uploads.PATIENCE), BATCH);
        for (UUID upload : stale) {
            store.deleteBelow(FileKey.parts(upload));
        }
        return stale.size();
    }

    @Transactional
    int removeFreeAttachments() {
        List<AttachmentDetails> free = attachments.takeFree(clock.instant().minus(Uploads.PATIENCE), BATCH);
        free.forEach(attachment -> audit.record(
                Actor.SYSTEM, "ATTACHMENT_DELETED", AttachmentService.subject(attachment), attachment, null, null));
        return free.size();
    }

    @Transactional(rollbackOn = IOException.class)
    int removeUnusedContent() throws IOException {
        List<String> unused = attachments.takeUnused(clock.instant().minus(Uploads.PATIENCE), BATCH);
        for (String sha256 : unused) {
            store.delete(FileKey.content(sha256));
        }
        return unused.size();
    }
}
