package fr.essaim.resources;

import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Use cases of comments: people comment on what is published, who reviews it hides with a reason. */
@ApplicationScoped
public class ResourceCommentService {
    private final ResourceService resources;
    private final ResourceComments comments;
    private final AuditTrail audit;
    private final Today today;

    ResourceCommentService(ResourceService resources, ResourceComments comments, AuditTrail audit, Today today) {
        this.resources = resources;
        this.comments = comments;
        this.audit = audit;
        this.today = today;
    }

    Page<ResourceCommentDetails> list(Actor actor, UUID resource, PageRequest request) {
        return comments.page(actor, moderates(actor, resource), resource, request);
    }

    CsvExport<ResourceCommentDetails> export(Actor actor, UUID resource, PageRequest request) {
        return comments.export(actor, moderates(actor, resource), resource, request);
    }

    ResourceCommentDetails get(Actor actor, UUID id) {
        UUID resource = comments.resourceOf(id).orElseThrow(ProblemException::notFound);
        return comments.details(actor, moderates(actor, resource), id).orElseThrow(ProblemException::notFound);
    }

    /** @throws ProblemException not-found unless the actor may read the resource */
    private boolean moderates(Actor actor, UUID resource) {
        return resources.withoutFiles(actor, resource).actions().contains(ResourceAction.MODERATE);
    }

    @Transactional
    ResourceCommentDetails comment(Actor actor, UUID resource, ResourceCommentDraft draft) {
        if (!resources.withoutFiles(actor, resource).actions().contains(ResourceAction.COMMENT)) {
            throw ProblemException.forbidden();
        }
        UUID author = Objects.requireNonNull(actor.personId(), "People comment");
        var comment = new ResourceComment(resource, author, draft.body().strip(), today.now());
        comments.persistAndFlush(comment);
        comments.count(resource, 1);
        ResourceCommentDetails after = get(actor, comment.id());
        audit.record(actor, "RESOURCE_COMMENTED", subject(after), null, after, null);
        return after;
    }

    /** Enters what somebody said before, as the platform's own doing. */
    @Transactional
    public void enter(Actor actor, UUID resource, UUID author, String body, Instant writtenAt) {
        var comment = new ResourceComment(resource, author, body, writtenAt);
        comments.persistAndFlush(comment);
        comments.count(resource, 1);
        ResourceCommentDetails entered = get(actor, comment.id());
        audit.record(actor, "RESOURCE_COMMENT_ENTERED", subject(entered), null, entered, null);
    }

    @Transactional
    ResourceCommentDetails hide(Actor actor, UUID id, int version, String reason) {
        return change(actor, id, version, -1, c -> c.hide(reason, today.now()), "RESOURCE_COMMENT_HIDDEN", reason);
    }

    @Transactional
    ResourceCommentDetails show(Actor actor, UUID id, int version) {
        return change(actor, id, version, 1, c -> c.show(today.now()), "RESOURCE_COMMENT_SHOWN", null);
    }

    private ResourceCommentDetails change(
            Actor actor,
            UUID id,
            int version,
            int shown,
            Consumer<ResourceComment> verb,
            String action,
            @Nullable String reason) {
        ResourceCommentDetails before = get(actor, id);
        if (before.actions().isEmpty()) {
            throw ProblemException.forbidden();
        }
        ResourceComment comment = comments.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        comment.requireVersion(version);
        verb.accept(comment);
        comments.flush();
        comments.count(before.resourceId(), shown);
        ResourceCommentDetails after = get(actor, id);
        audit.record(actor, action, subject(after), before, after, reason);
        return after;
    }

    private static AuditTrail.Subject subject(ResourceCommentDetails comment) {
        String body = comment.body();
        return new AuditTrail.Subject(
                "RESOURCE_COMMENT", comment.id(), body.length() <= 80 ? body : body.substring(0, 79) + "…");
    }
}
