package fr.essaim.shared.pdf;

import fr.essaim.shared.security.Actor;
import java.util.Optional;
import java.util.UUID;

/** Where the images of texts come from: the files that people sent. */
public interface PdfImages {
    /** The bytes of an image that the actor may read and that is small enough for a page; PNG or JPEG. */
    Optional<byte[]> find(Actor actor, UUID attachment);
}
