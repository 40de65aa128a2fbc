package fr.essaim.attachments;

import fr.essaim.shared.security.Actor;
import java.util.UUID;

/**
 * What a feature answers for the files of its objects. One bean for each kind of object; it also calls
 * {@link AttachmentService#attach} whenever the files of an object change.
 */
public interface AttachmentOwner {
    /** The kind of object, as in the audit trail, e.g. {@code RESOURCE}. */
    String kind();

    /**
     * Whether the actor may read this file of this object now. Asked on every download.
     *
     * @param attachment one of the object's: it may belong to a part of it that fewer may read
     */
    boolean mayRead(Actor actor, UUID owner, UUID attachment);

    /** Whether the actor may change what is written of the files of this object. */
    boolean mayRevise(Actor actor, UUID owner);
}
