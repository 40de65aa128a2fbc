package fr.essaim.shared.security;

import jakarta.enterprise.context.RequestScoped;

/** Holds the actor of the current request; resources read it and hand it on, services never inject it. */
@RequestScoped
public class CurrentActor {
    private Actor actor = Actor.ANONYMOUS;

    public Actor get() {
        return actor;
    }

    void set(Actor actor) {
        this.actor = actor;
    }
}
