package fr.essaim.resources;

import fr.essaim.attachments.AttachmentService;
import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.richtext.OwnImages;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Use cases of resources. */
@ApplicationScoped
public class ResourceService {
    private final Resources resources;
    private final AttachmentService attachments;
    private final DraftReferences references;
    private final AuditTrail audit;
    private final Today today;

    ResourceService(
            Resources resources,
            AttachmentService attachments,
            DraftReferences references,
            AuditTrail audit,
            Today today) {
        this.resources = resources;
        this.attachments = attachments;
        this.references = references;
        this.audit = audit;
        this.today = today;
    }

    Page<ResourceSummary> list(Actor actor, ResourceFilter filter, PageRequest request) {
        return resources.page(actor, filter.conditions(actor, today), request);
    }

    CsvExport<ResourceSummary> export(Actor actor, ResourceFilter filter, PageRequest request) {
        return resources.export(actor, filter.conditions(actor, today), request);
    }

    /** @throws ProblemException not-found unless there is such a resource and the actor may read it */
    public ResourceDetails get(Actor actor, UUID id) {
        return withoutFiles(actor, id).with(attachments.of(ResourceAttachments.KIND, id));
    }

    /** For those who ask about the rest alone: one statement. */
    ResourceDetails withoutFiles(Actor actor, UUID id) {
        return resources.details(actor, id).orElseThrow(ProblemException::notFound);
    }

    /** @param demo whether this is invented demonstration data */
    @Transactional
    public ResourceDetails create(Actor actor, ResourceDraft draft, boolean demo) {
        ResourceContent content = references.written(actor, draft, null);
        var resource = new Resource(draft, content, actor.personId(), demo, today.now());
        resources.persistAndFlush(resource);
        resources.tag(resource.id(), draft.topicIds(), List.of());
        comeOutWithReport(actor, resource);
        attach(actor, resource);
        ResourceDetails after = get(actor, resource.id());
        audit.record(actor, "RESOURCE_CREATED", subject(after), null, after, null);
        return after;
    }

    /** Enters a resource that came about before, as the platform's own doing. */
    @Transactional
    public ResourceDetails enter(Actor actor, PastResource past) {
        PastResource.Text first = past.texts().getFirst();
        ResourceContent content = references.written(actor, first.draft(), null);
        var resource = new Resource(first.draft(), content, past.creatorId(), true, first.writtenAt());
        resources.persistAndFlush(resource);
        resources.tag(resource.id(), first.draft().topicIds(), List.of());
        replay(resource, first, past.creatorId());
        for (PastResource.Text next : past.texts().subList(1, past.texts().size())) {
            resource.revise(next.draft(), references.written(actor, next.draft(), null), next.writtenAt());
            replay(resource, next, past.creatorId());
        }
        attach(actor, resource);
        ResourceDetails entered = get(actor, resource.id());
        audit.record(actor, "RESOURCE_ENTERED", subject(entered), null, entered, null);
        return entered;
    }

    private void replay(Resource resource, PastResource.Text text, UUID creator) {
        int published = resource.number();
        text.replay(resource);
        resources.flush();
        if (resource.number() > published) {
            resources.keepVersion(resource, Versioned.newId(), text.publishedAt(), creator);
        }
    }

    @Transactional
    ResourceDetails update(Actor actor, UUID id, int version, ResourceDraft draft) {
        ResourceDetails before = require(actor, id, ResourceAction.UPDATE);
        ResourceContent content = references.written(actor, draft, before);
        Consumer<Resource> verb = resource -> {
            resource.revise(draft, content, today.now());
            resources.tag(id, draft.topicIds(), before.topics());
            comeOutWithReport(actor, resource);
        };
        return change(actor, before, version, verb, "RESOURCE_UPDATED", null);
    }

    /** A support of a meeting whose report is out already comes out at once: only who reports of it makes one. */
    private void comeOutWithReport(Actor actor, Resource resource) {
        if (resources.isSupportToPublish(resource)) {
            resource.comeOut(today.now());
            resources.flush();
            resources.keepVersion(resource, Versioned.newId(), today.now(), actor.personId());
        }
    }

    @Transactional
    public ResourceDetails submit(Actor actor, UUID id, int version) {
        ResourceDetails before = require(actor, id, ResourceAction.UPDATE);
        return change(actor, before, version, r -> r.submit(today.now()), "RESOURCE_SUBMITTED", null);
    }

    @Transactional
    ResourceDetails returnToWriters(Actor actor, UUID id, int version, String reason) {
        ResourceDetails before = require(actor, id, ResourceAction.MODERATE);
        return change(actor, before, version, r -> r.returnToWriters(reason, today.now()), "RESOURCE_RETURNED", reason);
    }

    @Transactional
    public ResourceDetails publish(Actor actor, UUID id, int version) {
        ResourceDetails before = require(actor, id, ResourceAction.MODERATE);
        Consumer<Resource> verb = resource -> {
            resource.publish(today.now());
            resources.keepVersion(resource, Versioned.newId(), today.now(), actor.personId());
        };
        return change(actor, before, version, verb, "RESOURCE_PUBLISHED", null);
    }

    @Transactional
    ResourceDetails archive(Actor actor, UUID id, int version, String reason) {
        ResourceDetails before = require(actor, id, ResourceAction.MODERATE);
        return change(actor, before, version, r -> r.archive(reason, today.now()), "RESOURCE_ARCHIVED", reason);
    }

    @Transactional
    ResourceDetails restore(Actor actor, UUID id, int version) {
        ResourceDetails before = require(actor, id, ResourceAction.MODERATE);
        return change(actor, before, version, r -> r.restore(today.now()), "RESOURCE_RESTORED", null);
    }

    private ResourceDetails change(
            Actor actor,
            ResourceDetails before,
            int version,
            Consumer<Resource> verb,
            String action,
            @Nullable String reason) {
        Resource resource = resources.findByIdOptional(before.id()).orElseThrow(ProblemException::notFound);
        resource.requireVersion(version);
        verb.accept(resource);
        resources.flush();
        attach(actor, resource);
        ResourceDetails after = get(actor, before.id());
        audit.record(actor, action, subject(after), before, after, reason);
        return after;
    }

    /** Who writes it may try to revise it in any state, and learns from the conflict that it cannot be. */
    private ResourceDetails require(Actor actor, UUID id, ResourceAction right) {
        ResourceDetails before = get(actor, id);
        boolean allowed = right == ResourceAction.UPDATE
                ? resources.mayWrite(actor, id)
                : before.actions().contains(right);
        if (!allowed) {
            throw ProblemException.forbidden();
        }
        return before;
    }

    private void attach(Actor actor, Resource resource) {
        var held = Stream.concat(resource.attachments(), resources.attachmentsOfVersions(resource.id()).stream())
                .collect(Collectors.toSet());
        var texts =
                Stream.concat(Stream.of(resource.content().body()), resources.bodiesOfVersions(resource.id()).stream());
        Set<UUID> shown = OwnImages.in(texts.filter(Objects::nonNull).collect(Collectors.joining("\n")));
        attachments.attach(actor, ResourceAttachments.KIND, resource.id(), held, "/attachmentIds", shown);
    }

    static AuditTrail.Subject subject(ResourceDetails resource) {
        return new AuditTrail.Subject(
                ResourceAttachments.KIND, resource.id(), resource.content().title());
    }
}
