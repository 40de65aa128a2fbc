package fr.essaim.attachments;

import fr.essaim.shared.security.Actor;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Asks the feature that owns a file; a file that nobody owns is its uploader's alone. */
@ApplicationScoped
class AttachmentOwners {
    /** What of an attachment decides on rights. */
    record Holding(
            UUID attachment,
            @Nullable UUID uploader,
            @Nullable String ownerKind,
            @Nullable UUID owner) {}

    private final Map<String, AttachmentOwner> byKind;

    AttachmentOwners(@All List<AttachmentOwner> owners) {
        byKind = owners.stream().collect(Collectors.toMap(AttachmentOwner::kind, Function.identity()));
    }

    boolean mayRead(Actor actor, Holding holding) {
        if (holding.owner() == null) {
            return isUploader(actor, holding);
        }
        AttachmentOwner owner = byKind.get(holding.ownerKind());
        return owner != null && owner.mayRead(actor, holding.owner(), holding.attachment());
    }

    boolean mayRevise(Actor actor, Holding holding) {
        if (holding.owner() == null) {
            return isUploader(actor, holding);
        }
        AttachmentOwner owner = byKind.get(holding.ownerKind());
        return owner != null && owner.mayRevise(actor, holding.owner());
    }

    /** Whether the objects of this kind own the images of their texts alone. */
    boolean ownsTextImages(String kind) {
        return byKind.get(kind) instanceof TextOwner;
    }

    private static boolean isUploader(Actor actor, Holding holding) {
        return actor.personId() == null
                ? actor.kind() == Actor.Kind.SYSTEM && holding.uploader() == null
                : actor.personId().equals(holding.uploader());
    }
}
