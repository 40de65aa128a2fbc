package fr.essaim.attachments;

import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;

/**
 * What a feature answers for the images that the texts of its objects show: whoever reads the object sees them. Such objects have
 * no other files, and nothing needs to be called when a text changes: what the audit trail is told is enough (docs/adr/0010).
 *
 * @param writes whether the actor may change this object; refuses those who may not read it
 */
public record TextOwner(String kind, BiPredicate<Actor, UUID> writes) implements AttachmentOwner {
    @Override
    public boolean mayRead(Actor actor, UUID owner, UUID attachment) {
        return writesWhatItReads(actor, owner).isPresent();
    }

    @Override
    public boolean mayRevise(Actor actor, UUID owner) {
        return writesWhatItReads(actor, owner).orElse(false);
    }

    private Optional<Boolean> writesWhatItReads(Actor actor, UUID owner) {
        try {
            return Optional.of(writes.test(actor, owner));
        } catch (ProblemException refused) {
            return Optional.empty();
        }
    }
}
