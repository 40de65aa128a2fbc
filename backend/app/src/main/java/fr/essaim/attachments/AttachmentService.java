package fr.essaim.attachments;

import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.richtext.OwnImages;
import fr.essaim.shared.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Use cases of attachments. */
@ApplicationScoped
public class AttachmentService {
    private final Attachments attachments;
    private final Uploads uploads;
    private final AttachmentOwners owners;
    private final AuditTrail audit;
    private final Clock clock;

    AttachmentService(
            Attachments attachments, Uploads uploads, AttachmentOwners owners, AuditTrail audit, Clock clock) {
        this.attachments = attachments;
        this.uploads = uploads;
        this.owners = owners;
        this.audit = audit;
        this.clock = clock;
    }

    AttachmentDetails get(Actor actor, UUID id) {
        return find(actor, id)
                .map(held -> held.details().with(actions(actor, held.holding())))
                .orElseThrow(ProblemException::notFound);
    }

    /** For those who may read its content, without what they may do to it. */
    AttachmentDetails readable(Actor actor, UUID id) {
        return find(actor, id).map(Attachments.Held::details).orElseThrow(ProblemException::notFound);
    }

    private Optional<Attachments.Held> find(Actor actor, UUID id) {
        return attachments.held(id).filter(held -> owners.mayRead(actor, held.holding()));
    }

    /** The attachments of an object, for the feature that owns it: the actions are left to it. */
    public List<AttachmentDetails> of(String kind, UUID owner) {
        return attachments.ofOwner(kind, owner);
    }

    /**
     * Makes these, and no others, the attachments of an object, in the transaction of whoever changes it. One can hand over
     * free ones of one's own; others must belong to the object already. Those let go are deleted after a day.
     *
     * @param pointer the field that names them
     * @throws ProblemException unknown-reference when one is neither free and the actor's own nor the object's
     */
    @Transactional
    public void attach(Actor actor, String kind, UUID owner, Set<UUID> ids, String pointer) {
        attach(actor, kind, owner, ids, pointer, Set.of());
    }

    /**
     * The same, and the images that its texts show, as {@link #show} does.
     *
     * @param shown those that the texts show
     */
    @Transactional
    public void attach(Actor actor, String kind, UUID owner, Set<UUID> ids, String pointer, Set<UUID> shown) {
        if (!ids.isEmpty() && attachments.hand(kind, owner, ids, actor.personId()) != ids.size()) {
            throw ProblemException.unknownReference(pointer);
        }
        show(actor, kind, owner, Stream.concat(ids.stream(), shown.stream()).collect(Collectors.toSet()));
    }

    /**
     * Makes these, as far as they are free and the actor's own, and no others, the attachments of an object. An image that
     * belongs to another object stays that one's: a text may show it to those who may read it there.
     */
    @Transactional
    void show(Actor actor, String kind, UUID owner, Set<UUID> ids) {
        if (!ids.isEmpty()) {
            attachments.hand(kind, owner, ids, actor.personId());
        }
        attachments.freeOthers(kind, owner, ids, clock.instant());
    }

    /**
     * A free attachment of the actor's with the content of another, which is stored once, for an object like that which has it.
     * It is told by the audit entry of whoever makes that object.
     *
     * @throws ProblemException not-found when the actor may not read the other
     */
    @Transactional
    public UUID copy(Actor actor, UUID id) {
        AttachmentDetails model = readable(actor, id);
        claim(model.sha256(), model.size());
        Attachment original = attachments.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        var copy = new Attachment(original, actor.personId(), clock.instant());
        attachments.persistAndFlush(copy);
        return copy.id();
    }

    /** A text that shows copies of its images, for each belongs to one object alone; those hidden from the actor stay as they are. */
    @Transactional
    public @Nullable String copyImages(Actor actor, @Nullable String text) {
        if (text == null) {
            return null;
        }
        String copied = text;
        for (UUID image : OwnImages.in(text)) {
            if (find(actor, image).isPresent()) {
                copied = copied.replace(image.toString(), copy(actor, image).toString());
            }
        }
        return copied;
    }

    void claim(String sha256, long size) {
        attachments.claim(sha256, size, clock.instant());
    }

    /** The attachment that an upload became; of two that complete it at once both get the same. */
    @Transactional
    AttachmentDetails record(Actor actor, UploadDetails upload, String sha256, UploadCompletion completion) {
        FileType type = FileType.of(FileName.of(upload.fileName()));
        var attachment = new Attachment(upload, type, sha256, completion, actor.personId(), clock.instant());
        if (!uploads.finish(upload.id(), attachment.id(), clock.instant())) {
            UUID others = uploads.ofPerson(actor, upload.id())
                    .map(UploadDetails::attachmentId)
                    .orElseThrow(ProblemException::notFound);
            return get(actor, others);
        }
        attachments.persistAndFlush(attachment);
        AttachmentDetails after = get(actor, attachment.id());
        audit.record(actor, "ATTACHMENT_CREATED", subject(after), null, after, null);
        return after;
    }

    @Transactional
    AttachmentDetails update(Actor actor, UUID id, int version, AttachmentDraft draft) {
        AttachmentDetails before = get(actor, id);
        if (!before.actions().contains(AttachmentAction.UPDATE)) {
            throw ProblemException.forbidden();
        }
        Attachment attachment = attachments.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        attachment.requireVersion(version);
        attachment.describe(draft, clock.instant());
        attachments.flush();
        AttachmentDetails after = get(actor, id);
        audit.record(actor, "ATTACHMENT_UPDATED", subject(after), before, after, null);
        return after;
    }

    @Transactional
    void delete(Actor actor, UUID id) {
        AttachmentDetails before = get(actor, id);
        if (!before.actions().contains(AttachmentAction.DELETE)) {
            throw ProblemException.forbidden();
        }
        if (!attachments.removeFree(id)) {
            throw ProblemException.notFound();
        }
        audit.record(actor, "ATTACHMENT_DELETED", subject(before), before, null, null);
    }

    /** @throws ProblemException validation-failed when an image comes without alternative text */
    static void requireDescription(FileType type, @Nullable String alternativeText) {
        if (type.isImage() && (alternativeText == null || alternativeText.isBlank())) {
            throw new ProblemException(ProblemCode.VALIDATION_FAILED).atField("/alternativeText", "alternative-text");
        }
    }

    static AuditTrail.Subject subject(AttachmentDetails attachment) {
        return new AuditTrail.Subject("ATTACHMENT", attachment.id(), attachment.fileName());
    }

    private List<AttachmentAction> actions(Actor actor, AttachmentOwners.Holding holding) {
        if (!owners.mayRevise(actor, holding)) {
            return List.of();
        }
        return holding.owner() == null
                ? List.of(AttachmentAction.UPDATE, AttachmentAction.DELETE)
                : List.of(AttachmentAction.UPDATE);
    }
}
