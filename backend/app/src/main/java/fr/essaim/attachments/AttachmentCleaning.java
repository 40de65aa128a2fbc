package fr.essaim.attachments;

import fr.essaim.shared.files.FileStore;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import org.jboss.logging.Logger;

/**
 * Removes what nobody waits for any more. Rows that somebody else holds at that moment are passed over; what broke off in the
 * scratch folder of a replica goes when the job runs there.
 */
@ApplicationScoped
class AttachmentCleaning {
    private static final Logger LOG = Logger.getLogger(AttachmentCleaning.class);

    private final AttachmentCleaningService cleaning;
    private final FileStore store;
    private final Clock clock;

    AttachmentCleaning(AttachmentCleaningService cleaning, FileStore store, Clock clock) {
        this.cleaning = cleaning;
        this.store = store;
        this.clock = clock;
    }

    @Scheduled(identity = "file-cleaning", cron = "0 */10 * * * ?", timeZone = "Europe/Paris")
    void run() throws IOException {
        int uploads = untilNone(cleaning::forgetStaleUploads);
        int attachments = untilNone(cleaning::removeFreeAttachments);
        int contents = untilNone(cleaning::removeUnusedContent);
        int scratch = store.scratch().sweep(clock.instant().minus(Uploads.PATIENCE));
        if (uploads + attachments + contents + scratch > 0) {
            LOG.infof(
                    "Cleaned files: %d uploads, %d attachments, %d contents, %d incomplete",
                    uploads, attachments, contents, scratch);
        }
    }

    private interface Batch {
        int clean() throws IOException;
    }

    private static int untilNone(Batch batch) throws IOException {
        int all = 0;
        for (int cleaned = batch.clean(); cleaned > 0; cleaned = batch.clean()) {
            all += cleaned;
        }
        return all;
    }
}
