package fr.essaim.attachments;

import fr.essaim.shared.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Objects that exist in tests alone: signed-in people read them, unless closed; staff revises them. */
@ApplicationScoped
class TestOwner implements AttachmentOwner {
    static final String KIND = "TEST_OBJECT";

    private final Set<UUID> closed = ConcurrentHashMap.newKeySet();

    void close(UUID owner) {
        closed.add(owner);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean mayRead(Actor actor, UUID owner, UUID attachment) {
        return actor.isSignedIn() && !closed.contains(owner);
    }

    @Override
    public boolean mayRevise(Actor actor, UUID owner) {
        return actor.isStaff();
    }
}
