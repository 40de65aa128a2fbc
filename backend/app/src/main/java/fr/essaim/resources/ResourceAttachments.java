package fr.essaim.resources;

import fr.essaim.attachments.AttachmentOwner;
import fr.essaim.shared.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Answers for the files of resources: those of a draft are its writers' alone, whatever its published version shows. */
@ApplicationScoped
class ResourceAttachments implements AttachmentOwner {
    static final String KIND = "RESOURCE";

    private final Resources resources;

    ResourceAttachments(Resources resources) {
        this.resources = resources;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean mayRead(Actor actor, UUID owner, UUID attachment) {
        return resources.mayRead(actor, owner, attachment);
    }

    @Override
    public boolean mayRevise(Actor actor, UUID owner) {
        return resources.mayWrite(actor, owner);
    }
}
