package fr.essaim.resources;

import fr.essaim.communities.CommunityReader;
import fr.essaim.shared.security.Actor;

/**
 * What somebody may read of resources, in SQL, for the statements of features that count them. Such a statement has the resource as
 * {@code r} and its community, if it has one, as {@code c}, after {@link CommunityReader#TABLE}.
 */
public final class ResourceReader {
    private static final String MEMBER = CommunityReader.isMember("r.community_id");

    private ResourceReader() {}

    /** A condition that the resource is published, and to the actor, who reads. */
    public static String isPublished(Actor actor) {
        String published = "r.number > 0 and r.state <> 'ARCHIVED'";
        if (actor.isStaff()) {
            return published;
        }
        published += " and (r.community_id is null or c.visibility = 'PUBLIC' or " + MEMBER + ")";
        if (!actor.isSignedIn()) {
            return published + " and r.visibility = 'PUBLIC'";
        }
        return actor.personId() == null
                ? published + " and r.visibility <> 'COMMUNITY'"
                : published + " and (r.visibility <> 'COMMUNITY' or " + MEMBER + ")";
    }
}
