package fr.essaim.resources;

import fr.essaim.communities.CommunityReader;
import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what: everybody signed in writes resources of their own; staff, and the facilitators of its community, review,
 * publish, archive and write any. What is published is read as its visibility says, while its next version is written too; the
 * rest by its writers alone.
 */
final class ResourcePolicy {
    /** To begin a {@code from} with: who reads, the resource {@code r}, and its community {@code c} if it has one. */
    static final String FROM =
            CommunityReader.TABLE + " cross join resource r left join community c on c.id = r.community_id";

    /** A column of such a statement: whether the reader facilitates its community. */
    static final String FACILITATES = CommunityReader.isFacilitator("r.community_id") + " as facilitates";

    private ResourcePolicy() {}

    /** @param facilitates whether the actor facilitates the resource's community */
    static boolean mayReview(Actor actor, boolean facilitates) {
        return facilitates || actor.isStaff();
    }

    static boolean mayWrite(Actor actor, @Nullable UUID creator, boolean facilitates) {
        return mayReview(actor, facilitates) || isCreator(actor, creator);
    }

    static boolean isCreator(Actor actor, @Nullable UUID creator) {
        return actor.personId() != null && actor.personId().equals(creator);
    }

    /** The rows that the actor may read in some version, of a list that begins with {@link #FROM}. */
    static Conditions visible(Actor actor, Today today) {
        Conditions where = CommunityReader.of(actor, today);
        if (actor.isStaff()) {
            return where;
        }
        String published = ResourceReader.isPublished(actor);
        return actor.personId() == null
                ? where.and(published)
                : where.and("(" + published + ") or r.creator_id = reader.person or "
                        + CommunityReader.isFacilitator("r.community_id"));
    }

    /** To readers a resource is published, whatever its writers are at. */
    static Conditions inState(Conditions where, Actor actor, Collection<ResourceState> states) {
        if (states.isEmpty() || actor.isStaff()) {
            return where.andOneOf("r.state", states);
        }
        return where.and(
                "case when r.creator_id = reader.person or " + CommunityReader.isFacilitator("r.community_id")
                        + " then r.state else 'PUBLISHED' end = any(?)",
                states);
    }

    /**
     * @param state what the actor sees it in
     * @param number the latest published version
     */
    static List<ResourceAction> actions(Actor actor, boolean writes, boolean reviews, ResourceState state, int number) {
        var actions = new ArrayList<ResourceAction>();
        if (writes) {
            addWriting(actions, reviews, state);
        }
        if (actor.personId() != null && number > 0 && state != ResourceState.ARCHIVED) {
            actions.add(ResourceAction.VOTE);
            actions.add(ResourceAction.COMMENT);
        }
        if (reviews) {
            actions.add(ResourceAction.MODERATE);
        }
        return List.copyOf(actions);
    }

    private static void addWriting(List<ResourceAction> actions, boolean reviews, ResourceState state) {
        if (state == ResourceState.ARCHIVED) {
            if (reviews) {
                actions.add(ResourceAction.RESTORE);
            }
            return;
        }
        actions.add(ResourceAction.UPDATE);
        if (state == ResourceState.DRAFT) {
            actions.add(ResourceAction.SUBMIT);
        }
        if (reviews) {
            if (state == ResourceState.IN_REVIEW) {
                actions.add(ResourceAction.RETURN);
                actions.add(ResourceAction.PUBLISH);
            }
            actions.add(ResourceAction.ARCHIVE);
        }
    }
}
