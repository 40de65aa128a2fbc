package fr.essaim.attachments;

import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.richtext.OwnImages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives objects the images that their texts show, and frees those that they show no more, in the transaction of the change. */
@ApplicationScoped
class TextImages {
    private final AttachmentOwners owners;
    private final AttachmentService attachments;

    TextImages(AttachmentOwners owners, AttachmentService attachments) {
        this.owners = owners;
        this.attachments = attachments;
    }

    void follow(@Observes AuditTrail.Change change) {
        String kind = change.subject().kind();
        if (!owners.ownsTextImages(kind)) {
            return;
        }
        Set<UUID> shown = shown(change.after());
        if (!shown.equals(shown(change.before()))) {
            attachments.show(change.actor(), kind, change.subject().id(), shown);
        }
    }

    private static Set<UUID> shown(@Nullable String object) {
        return object == null ? Set.of() : OwnImages.in(object);
    }
}
