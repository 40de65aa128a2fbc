package fr.essaim.shared.security;

import jakarta.enterprise.context.ApplicationScoped;

/** Gives each feature a box of its own, made of the one secret that all replicas share. */
@ApplicationScoped
public class SecretBoxes {
    private final SessionConfig config;

    SecretBoxes(SessionConfig config) {
        this.config = config;
    }

    public SecretBox labelled(String label) {
        return new SecretBox(config.key(), label);
    }
}
