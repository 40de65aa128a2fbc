package fr.essaim.kits;

import fr.essaim.communities.CommunityAccess;
import fr.essaim.communities.CommunityService;
import fr.essaim.programmes.ProgrammeService;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Use cases of kits as a whole; what they say is with {@link KitVersionService}. */
@ApplicationScoped
public class KitService {
    private final Kits kits;
    private final KitVersions versions;
    private final KitTrail trail;
    private final CommunityService communities;
    private final ProgrammeService programmes;

    KitService(
            Kits kits,
            KitVersions versions,
            KitTrail trail,
            CommunityService communities,
            ProgrammeService programmes) {
        this.kits = kits;
        this.versions = versions;
        this.trail = trail;
        this.communities = communities;
        this.programmes = programmes;
    }

    Page<KitSummary> list(Actor actor, KitFilter filter, PageRequest request) {
        return kits.page(actor, filter.conditions(actor, trail.today()), request);
    }

    CsvExport<KitSummary> export(Actor actor, KitFilter filter, PageRequest request) {
        return kits.export(actor, filter.conditions(actor, trail.today()), request);
    }

    /** @throws ProblemException not-found unless there is such a kit and the actor may know of it */
    public KitDetails get(Actor actor, UUID id) {
        return trail.kit(actor, id);
    }

    /** @param demo whether this is invented demonstration data */
    @Transactional
    public KitDetails create(Actor actor, KitDraft draft, boolean demo) {
        requireOwner(draft.ownerId());
        requireCommunity(actor, draft.communityId(), draft.visibility());
        requireProgramme(actor, draft.programmeId());
        String code = kits.nextCode(trail.today().date().getYear());
        var kit = new Kit(code, draft, actor.personId(), demo, trail.now());
        kits.persistAndFlush(kit);
        versions.persistAndFlush(new KitVersion(kit.id(), 1, KitVersionText.begun(draft), trail.now()));
        if (actor.personId() != null) {
            kits.name(kit.id(), List.of(actor.personId()));
        }
        KitDetails after = trail.kit(actor, kit.id());
        trail.record(actor, "KIT_BEGUN", KitTrail.KIT, after.id(), code, null, after);
        return after;
    }

    /** @throws ProblemException forbidden, stale-version, illegal-transition once archived, unknown-reference */
    @Transactional
    public KitDetails update(Actor actor, UUID id, int version, KitSettings settings) {
        KitDetails before = trail.kit(actor, id);
        trail.requireWrites(actor, id);
        Kit kit = trail.heldKit(id, version);
        requireOwner(settings.ownerId());
        UUID place = before.community() == null ? null : before.community().id();
        if (!Objects.equals(place, settings.communityId())) {
            requireCommunity(actor, settings.communityId(), settings.visibility());
        } else if (place == null && settings.visibility() == KitVisibility.MEMBERS) {
            throw ProblemException.invalidField("/communityId", "required");
        }
        if (before.programme() == null || !before.programme().id().equals(settings.programmeId())) {
            requireProgramme(actor, settings.programmeId());
        }
        List<UUID> editors = settings.editorIds().stream().distinct().toList();
        if (kits.nameable(actor, id, editors).size() < editors.size()) {
            throw ProblemException.unknownReference("/editorIds");
        }
        kit.revise(settings, trail.now());
        kits.flush();
        kits.name(id, editors);
        // Whoever writes themselves out may not read it any more: the entry says what was written.
        KitDetails after = kits.details(Actor.SYSTEM, KitReader.visible(Actor.SYSTEM, trail.today()), id)
                .orElseThrow();
        trail.record(actor, "KIT_UPDATED", KitTrail.KIT, id, after.code(), before, after);
        return trail.kit(actor, id);
    }

    @Transactional
    public KitDetails archive(Actor actor, UUID id, int version, String reason) {
        KitDetails before = trail.kit(actor, id);
        trail.requireWrites(actor, id);
        trail.heldKit(id, version).archive(reason, trail.now());
        kits.flush();
        KitDetails after = trail.kit(actor, id);
        trail.record(actor, "KIT_ARCHIVED", before, after, reason);
        return after;
    }

    private void requireOwner(UUID owner) {
        if (!kits.isOrganisation(owner)) {
            throw ProblemException.unknownReference("/ownerId");
        }
    }

    private void requireCommunity(Actor actor, @Nullable UUID community, KitVisibility visibility) {
        if (community == null) {
            if (visibility == KitVisibility.MEMBERS) {
                throw ProblemException.invalidField("/communityId", "required");
            }
            if (!KitPolicy.mayWriteAny(actor)) {
                throw ProblemException.forbidden();
            }
            return;
        }
        CommunityAccess access;
        try {
            access = communities.access(actor, community);
        } catch (ProblemException hidden) {
            throw ProblemException.unknownReference("/communityId");
        }
        if (!KitPolicy.mayWriteAny(actor) && !access.mayFacilitate()) {
            throw ProblemException.forbidden();
        }
        access.requireActive();
    }

    private void requireProgramme(Actor actor, @Nullable UUID programme) {
        if (programme == null) {
            return;
        }
        try {
            programmes.get(actor, programme);
        } catch (ProblemException hidden) {
            throw ProblemException.unknownReference("/programmeId");
        }
    }
}
