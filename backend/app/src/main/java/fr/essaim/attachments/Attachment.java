package fr.essaim.attachments;

import fr.essaim.shared.persistence.Versioned;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file that has arrived. Its content never changes; who owns it is kept by {@link Attachments} for many at a time. */
@Entity
@SuppressWarnings("UnusedVariable") // projections read the columns
class Attachment extends Versioned {
    private String fileName;
    private String mediaType;
    private long size;
    private String sha256;
    private @Nullable String licence;
    private @Nullable String alternativeText;
    private @Nullable UUID uploaderId;
    private @Nullable Instant freeSince;

    @SuppressWarnings("NullAway.Init")
    protected Attachment() {}

    Attachment(
            UploadDetails upload,
            FileType type,
            String sha256,
            UploadCompletion completion,
            @Nullable UUID uploader,
            Instant now) {
        super(now);
        this.fileName = upload.fileName();
        this.mediaType = type.mediaType();
        this.size = upload.size();
        this.sha256 = sha256;
        this.licence = completion.licence();
        this.alternativeText = completion.alternativeText();
        this.uploaderId = uploader;
        this.freeSince = now;
    }

    /** The same content under an id of its own, free, and the actor's who asked for it. */
    Attachment(Attachment of, @Nullable UUID uploader, Instant now) {
        super(now);
        this.fileName = of.fileName;
        this.mediaType = of.mediaType;
        this.size = of.size;
        this.sha256 = of.sha256;
        this.licence = of.licence;
        this.alternativeText = of.alternativeText;
        this.uploaderId = uploader;
        this.freeSince = now;
    }

    void describe(AttachmentDraft draft, Instant now) {
        AttachmentService.requireDescription(FileType.ofMediaType(mediaType), draft.alternativeText());
        licence = draft.licence();
        alternativeText = draft.alternativeText();
        touch(now);
    }
}
