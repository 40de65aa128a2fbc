package fr.essaim.communities.meetings.printing;

import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.security.Actor;
import java.util.List;
import java.util.UUID;

/** What was handed out at a meeting; the resource centre answers. */
public interface MeetingSupports {
    /** Those published that the actor may read, by title. */
    List<Reference> of(Actor actor, UUID meeting);
}
