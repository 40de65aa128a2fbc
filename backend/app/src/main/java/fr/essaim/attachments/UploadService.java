package fr.essaim.attachments;

import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.files.FileKey;
import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Use cases of arriving files. A part counts once the store has it whole, so that a sender who was cut off asks how much is here
 * and goes on from there.
 */
@ApplicationScoped
public class UploadService {
    static final long LARGEST_FILE = 200L << 20;
    static final long LARGEST_CHUNK = 16L << 20;

    /** What one person may have under way. */
    static final int MOST_FILES = 20;

    static final long MOST_BYTES = 5 * LARGEST_FILE;

    private final Uploads uploads;
    private final Reception reception;
    private final AttachmentService attachments;
    private final AuditTrail audit;
    private final Clock clock;

    UploadService(Uploads uploads, Reception reception, AttachmentService attachments, AuditTrail audit, Clock clock) {
        this.uploads = uploads;
        this.reception = reception;
        this.attachments = attachments;
        this.audit = audit;
        this.clock = clock;
    }

    UploadDetails get(Actor actor, UUID id) {
        return uploads.ofPerson(actor, id).orElseThrow(ProblemException::notFound);
    }

    @Transactional
    UploadDetails begin(Actor actor, UploadDraft draft) {
        FileName name = FileName.of(draft.fileName());
        FileType.of(name);
        if (draft.size() > LARGEST_FILE) {
            throw new ProblemException(ProblemCode.FILE_TOO_LARGE, String.valueOf(LARGEST_FILE))
                    .with("largest", LARGEST_FILE);
        }
        uploads.lockQuota(actor.personId());
        Uploads.Unfinished unfinished = uploads.unfinished(actor.personId());
        if (unfinished.files() >= MOST_FILES || unfinished.bytes() + draft.size() > MOST_BYTES) {
            throw new ProblemException(ProblemCode.UPLOAD_QUOTA_EXCEEDED, MOST_FILES, MOST_BYTES >> 20);
        }
        var upload = new Upload(actor.personId(), name, draft.size(), clock.instant());
        uploads.persistAndFlush(upload);
        UploadDetails after = get(actor, upload.id());
        audit.record(actor, "UPLOAD_BEGUN", subject(after), null, after, null);
        return after;
    }

    /**
     * Takes the next chunk.
     *
     * @param announced the length the sender promised, if it did
     * @throws ProblemException offset-mismatch unless the chunk starts where the last one ended
     */
    UploadDetails receive(Actor actor, UUID id, long offset, @Nullable Long announced, InputStream bytes) {
        UploadDetails upload = get(actor, id);
        if (offset != upload.received() || upload.isWhole()) {
            throw offsetMismatch(upload);
        }
        long room = Math.min(LARGEST_CHUNK, upload.size() - offset);
        UUID part = Versioned.newId();
        FileName opens = offset == 0 ? FileName.of(upload.fileName()) : null;
        long length = reception.receive(FileKey.part(id, part), bytes, announced, room, opens);
        if (!uploads.append(id, offset, part, length, clock.instant())) {
            throw offsetMismatch(get(actor, id)); // the part stays behind until its upload goes
        }
        return get(actor, id);
    }

    /** Makes an attachment of a whole file; asked again it answers the same one. */
    AttachmentDetails complete(Actor actor, UUID id, UploadCompletion completion) {
        UploadDetails upload = get(actor, id);
        if (upload.attachmentId() != null) {
            return attachments.get(actor, upload.attachmentId());
        }
        if (!upload.isWhole()) {
            throw new ProblemException(ProblemCode.UPLOAD_INCOMPLETE, upload.received(), upload.size())
                    .with("received", upload.received());
        }
        FileName name = FileName.of(upload.fileName());
        AttachmentService.requireDescription(FileType.of(name), completion.alternativeText());
        try (Reception.Joined joined = reception.join(id, uploads.parts(id))) {
            if (completion.sha256() != null && !completion.sha256().equals(joined.sha256())) {
                throw new ProblemException(ProblemCode.CHECKSUM_MISMATCH).with("sha256", joined.sha256());
            }
            Reception.require(name, joined);
            attachments.claim(joined.sha256(), upload.size());
            reception.keep(joined);
            AttachmentDetails attachment = attachments.record(actor, upload, joined.sha256(), completion);
            reception.forget(id);
            return attachment;
        } catch (IOException e) {
            throw Reception.away(e);
        }
    }

    /** A small file that the platform itself brings along, made an attachment at once. */
    @Transactional
    public AttachmentDetails enter(Actor actor, String fileName, byte[] content, UploadCompletion completion) {
        UploadDetails upload = begin(actor, new UploadDraft(fileName, (long) content.length));
        receive(actor, upload.id(), 0, null, new ByteArrayInputStream(content));
        return complete(actor, upload.id(), completion);
    }

    @Transactional
    void abandon(Actor actor, UUID id) {
        UploadDetails before = get(actor, id);
        if (!uploads.remove(id)) {
            throw new ProblemException(ProblemCode.UPLOAD_COMPLETED);
        }
        reception.forget(id);
        audit.record(actor, "UPLOAD_ABANDONED", subject(before), before, null, null);
    }

    private static ProblemException offsetMismatch(UploadDetails upload) {
        return new ProblemException(ProblemCode.OFFSET_MISMATCH, upload.received()).with("received", upload.received());
    }

    private static AuditTrail.Subject subject(UploadDetails upload) {
        return new AuditTrail.Subject("UPLOAD", upload.id(), upload.fileName());
    }
}
