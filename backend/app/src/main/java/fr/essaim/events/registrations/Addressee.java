package fr.essaim.events.registrations;

import java.util.UUID;

/**
 * Somebody whom organisers may register, found by their address.
 *
 * @param registered whether they are in already, or wait
 */
record Addressee(UUID person, String name, boolean registered) {}
