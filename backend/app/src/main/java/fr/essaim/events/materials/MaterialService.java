package fr.essaim.events.materials;

import fr.essaim.events.EventAction;
import fr.essaim.events.EventDetails;
import fr.essaim.events.EventService;
import fr.essaim.events.EventState;
import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Use cases of materials. Who may know of an event finds those of its materials that they may read; who writes it writes them, once
 * it is over and closed too.
 */
@ApplicationScoped
public class MaterialService {
    private final EventService events;
    private final Materials materials;
    private final AuditTrail audit;
    private final Today today;

    MaterialService(EventService events, Materials materials, AuditTrail audit, Today today) {
        this.events = events;
        this.materials = materials;
        this.audit = audit;
        this.today = today;
    }

    MaterialList get(Actor actor, UUID event) {
        return list(actor, events.get(actor, event));
    }

    /**
     * Writes the whole list.
     *
     * @throws ProblemException not-found, forbidden, stale-version, unknown-reference for a resource that is not published to the
     *     actor and was not there before, validation-failed
     */
    @Transactional
    public MaterialList update(Actor actor, UUID id, int version, MaterialListDraft draft) {
        EventDetails event = events.get(actor, id);
        if (!writes(event)) {
            throw ProblemException.forbidden();
        }
        MaterialList before = list(actor, event);
        requireSound(actor, draft.materials(), before);
        if (!materials.write(id, version, draft.materials(), today.now())) {
            throw ProblemException.staleVersion(before.version());
        }
        MaterialList after = list(actor, event);
        var subject = new AuditTrail.Subject("EVENT_MATERIAL_LIST", id, event.title());
        audit.record(actor, "EVENT_MATERIAL_LIST_UPDATED", subject, before.version() == 0 ? null : before, after, null);
        return after;
    }

    private void requireSound(Actor actor, List<MaterialDraft> drafts, MaterialList before) {
        Set<UUID> known = before.materials().stream()
                .map(Material::resourceId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<UUID> added = drafts.stream()
                .map(MaterialDraft::resourceId)
                .filter(resource -> resource != null && !known.contains(resource))
                .toList();
        Set<UUID> readable = materials.readable(actor, added);
        var seen = new HashSet<UUID>();
        for (int i = 0; i < drafts.size(); i++) {
            String pointer = "/materials/" + i;
            drafts.get(i).requireOne(pointer);
            UUID resource = drafts.get(i).resourceId();
            if (resource != null && !known.contains(resource) && !readable.contains(resource)) {
                throw ProblemException.unknownReference(pointer + "/resourceId");
            }
            if (resource != null && !seen.add(resource)) {
                throw ProblemException.invalidField(pointer + "/resourceId", "repeated");
            }
        }
    }

    private MaterialList list(Actor actor, EventDetails event) {
        boolean writes = writes(event);
        Materials.Written written = materials.of(actor, event.id(), writes);
        return new MaterialList(
                event.id(),
                written.version(),
                written.materials(),
                writes ? List.of(MaterialAction.UPDATE) : List.of());
    }

    /** Who writes an event may copy it whatever its state. */
    private static boolean writes(EventDetails event) {
        return event.actions().contains(EventAction.DUPLICATE) && event.state() != EventState.CANCELLED;
    }
}
