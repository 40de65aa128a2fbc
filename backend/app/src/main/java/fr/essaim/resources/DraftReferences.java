package fr.essaim.resources;

import fr.essaim.communities.CommunityAccess;
import fr.essaim.communities.CommunityService;
import fr.essaim.communities.cycles.CycleService;
import fr.essaim.communities.meetings.MeetingAction;
import fr.essaim.communities.meetings.MeetingDetails;
import fr.essaim.communities.meetings.MeetingService;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.territories.TerritoryService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a draft names of other features: whether its writer may, and what it is called today. */
@ApplicationScoped
class DraftReferences {
    private final TerritoryService territories;
    private final CommunityService communities;
    private final CycleService cycles;
    private final MeetingService meetings;
    private final Rows rows;

    DraftReferences(
            TerritoryService territories,
            CommunityService communities,
            CycleService cycles,
            MeetingService meetings,
            Rows rows) {
        this.territories = territories;
        this.communities = communities;
        this.cycles = cycles;
        this.meetings = meetings;
        this.rows = rows;
    }

    /**
     * The content of a draft with names.
     *
     * @param before the resource as it was, whose authors and owners may stay; null for a new one
     * @throws ProblemException unknown-reference, rule-violated, validation-failed
     */
    ResourceContent written(Actor actor, ResourceDraft draft, @Nullable ResourceDetails before) {
        requireCommunity(actor, draft, before);
        requireYear(draft.communityId(), draft.cycleYearId());
        requireMeeting(actor, draft, before);
        requireOwnOrganisation(actor, draft.ownerOrganisationId(), before);
        Reference territory = draft.territoryId() == null
                ? null
                : territories
                        .find(actor, draft.territoryId())
                        .map(found -> new Reference(found.id(), found.name()))
                        .orElseThrow(() -> ProblemException.unknownReference("/territoryId"));
        return ResourceContent.of(draft, territory, named(actor, draft.authors(), authorsOf(before)));
    }

    private void requireCommunity(Actor actor, ResourceDraft draft, @Nullable ResourceDetails before) {
        UUID community = draft.communityId();
        if (community == null && draft.visibility() == ResourceVisibility.COMMUNITY) {
            throw ProblemException.invalidField("/communityId", "required");
        }
        if (community == null || is(before == null ? null : before.community(), community)) {
            return;
        }
        CommunityAccess access;
        try {
            access = communities.access(actor, community);
        } catch (ProblemException hidden) {
            throw ProblemException.unknownReference("/communityId");
        }
        access.requireInside();
        access.requireActive();
    }

    /** Checked at each writing: a resource that goes to another community leaves the year. */
    private void requireYear(@Nullable UUID community, @Nullable UUID year) {
        if (year != null && community == null) {
            throw ProblemException.unknownReference("/cycleYearId");
        }
        if (community != null) {
            cycles.requireYear(community, year, "/cycleYearId");
        }
    }

    /** A support comes out with the report of its meeting: only who reports of that says what its supports are. */
    private void requireMeeting(Actor actor, ResourceDraft draft, @Nullable ResourceDetails before) {
        UUID meeting = draft.meetingId();
        boolean stays = meeting != null
                && before != null
                && is(before.meeting(), meeting)
                && is(before.community(), draft.communityId());
        if (meeting == null || stays) {
            return;
        }
        MeetingDetails supported;
        try {
            supported = meetings.get(actor, meeting);
        } catch (ProblemException hidden) {
            throw ProblemException.unknownReference("/meetingId");
        }
        if (!supported.community().id().equals(draft.communityId())) {
            throw ProblemException.unknownReference("/meetingId");
        }
        if (!supported.actions().contains(MeetingAction.UPDATE)) {
            throw ProblemException.forbidden();
        }
    }

    /** Others than staff speak for the organisation they work for. */
    private void requireOwnOrganisation(Actor actor, @Nullable UUID organisation, @Nullable ResourceDetails before) {
        if (organisation == null
                || actor.isStaff()
                || is(before == null ? null : before.ownerOrganisation(), organisation)) {
            return;
        }
        boolean own = rows.all(
                        row -> true,
                        "select id from person where id = cast(? as uuid) and organisation_id = ?",
                        Arrays.asList(actor.personId(), organisation))
                .contains(true);
        if (!own) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED)
                    .atField("/ownerOrganisationId", "not-own-organisation");
        }
    }

    private static boolean is(@Nullable Reference before, @Nullable UUID id) {
        return before != null && before.id().equals(id);
    }

    private static List<ResourceAuthor> authorsOf(@Nullable ResourceDetails before) {
        return before == null
                ? List.of()
                : Stream.of(before.content(), before.revision())
                        .filter(Objects::nonNull)
                        .flatMap(content -> content.authors().stream())
                        .toList();
    }

    /** @param known authors named before, who need not let themselves be found any more */
    private List<ResourceAuthor> named(Actor actor, List<ResourceAuthor> authors, List<ResourceAuthor> known) {
        List<UUID> people = authors.stream()
                .map(ResourceAuthor::personId)
                .filter(Objects::nonNull)
                .toList();
        Map<UUID, String> names = people.isEmpty() ? Map.of() : namesOf(actor, people);
        var named = new ArrayList<ResourceAuthor>();
        for (int i = 0; i < authors.size(); i++) {
            ResourceAuthor author = authors.get(i);
            UUID person = author.personId();
            String name = person == null ? author.name() : names.getOrDefault(person, nameBefore(person, known));
            if (name == null || name.isBlank()) {
                throw person == null
                        ? ProblemException.invalidField("/authors/" + i + "/name", "not-blank")
                        : ProblemException.unknownReference("/authors/" + i + "/personId");
            }
            named.add(author.named(name));
        }
        return List.copyOf(named);
    }

    /** Of those of these people whom the actor may name: oneself, and who lets themselves be found. */
    private Map<UUID, String> namesOf(Actor actor, Collection<UUID> people) {
        return rows
                .all(
                        row -> new Reference(row.uuid("id"), row.text("display_name")),
                        "select id, display_name from person where id = any(?) and state = 'ACTIVE'"
                                + " and (directory_visibility = 'SIGNED_IN' or id = cast(? as uuid) or cast(? as boolean))",
                        Arrays.asList(people, actor.personId(), actor.isStaff()))
                .stream()
                .collect(Collectors.toMap(Reference::id, Reference::name));
    }

    private static @Nullable String nameBefore(UUID person, List<ResourceAuthor> known) {
        return known.stream()
                .filter(author -> person.equals(author.personId()))
                .map(ResourceAuthor::name)
                .findFirst()
                .orElse(null);
    }
}
