package fr.essaim.events;

import fr.essaim.attachments.AttachmentOwner;
import fr.essaim.shared.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Answers for the images of events: whoever may know of the event sees its image. */
@ApplicationScoped
class EventAttachments implements AttachmentOwner {
    static final String KIND = "EVENT";

    private final EventService events;

    EventAttachments(EventService events) {
        this.events = events;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean mayRead(Actor actor, UUID owner, UUID attachment) {
        return events.standing(actor, owner).isPresent();
    }

    @Override
    public boolean mayRevise(Actor actor, UUID owner) {
        return events.standing(actor, owner)
                .filter(EventPolicy.Standing::writes)
                .isPresent();
    }
}
