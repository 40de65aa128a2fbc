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
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Use cases of collections: a collection opens no resource to anybody who may not read it. */
@ApplicationScoped
public class ResourceCollectionService {
    private final ResourceCollections collections;
    private final Resources resources;
    private final AuditTrail audit;
    private final Today today;

    ResourceCollectionService(ResourceCollections collections, Resources resources, AuditTrail audit, Today today) {
        this.collections = collections;
        this.resources = resources;
        this.audit = audit;
        this.today = today;
    }

    Page<ResourceCollectionSummary> list(Actor actor, ResourceCollectionFilter filter, PageRequest request) {
        return collections.page(filter.conditions(actor), request);
    }

    CsvExport<ResourceCollectionSummary> export(Actor actor, ResourceCollectionFilter filter, PageRequest request) {
        return collections.export(filter.conditions(actor), request);
    }

    ResourceCollectionDetails get(Actor actor, UUID id) {
        return collections
                .details(actor, id)
                .orElseThrow(ProblemException::notFound)
                .with(resources.readable(actor, collections.items(id)));
    }

    /** @param demo whether this is invented demonstration data */
    @Transactional
    public ResourceCollectionDetails create(Actor actor, ResourceCollectionDraft draft, boolean demo) {
        requireReadable(actor, draft.resourceIds(), Set.of());
        var collection = new ResourceCollection(draft, actor.personId(), demo, today.now());
        collections.persistAndFlush(collection);
        collections.replaceItems(
                collection.id(), draft.resourceIds().stream().distinct().toList());
        ResourceCollectionDetails after = get(actor, collection.id());
        audit.record(actor, "RESOURCE_COLLECTION_CREATED", subject(after), null, after, null);
        return after;
    }

    @Transactional
    ResourceCollectionDetails update(Actor actor, UUID id, int version, ResourceCollectionDraft draft) {
        ResourceCollectionDetails before = get(actor, id);
        if (before.actions().isEmpty()) {
            throw ProblemException.forbidden();
        }
        List<UUID> held = collections.items(id);
        requireReadable(actor, draft.resourceIds(), new HashSet<>(held));
        ResourceCollection collection = collections.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        collection.requireVersion(version);
        collection.revise(draft, today.now());
        collections.flush();
        collections.replaceItems(id, withUnseen(before, held, draft));
        ResourceCollectionDetails after = get(actor, id);
        audit.record(actor, "RESOURCE_COLLECTION_UPDATED", subject(after), before, after, null);
        return after;
    }

    /** What the writer asks for, then what is in it without the writer seeing it: one does not take out what one can't see. */
    private static List<UUID> withUnseen(
            ResourceCollectionDetails before, List<UUID> held, ResourceCollectionDraft draft) {
        Set<UUID> seen = before.resources().stream().map(ResourceSummary::id).collect(Collectors.toSet());
        var items = new LinkedHashSet<>(draft.resourceIds());
        held.stream().filter(resource -> !seen.contains(resource)).forEach(items::add);
        return List.copyOf(items);
    }

    private void requireReadable(Actor actor, List<UUID> asked, Set<UUID> held) {
        Set<UUID> readable = resources.readable(actor, asked).stream()
                .map(ResourceSummary::id)
                .collect(Collectors.toSet());
        for (int i = 0; i < asked.size(); i++) {
            if (!readable.contains(asked.get(i)) && !held.contains(asked.get(i))) {
                throw ProblemException.unknownReference("/resourceIds/" + i);
            }
        }
    }

    private static AuditTrail.Subject subject(ResourceCollectionDetails collection) {
        return new AuditTrail.Subject("RESOURCE_COLLECTION", collection.id(), collection.title());
    }
}
