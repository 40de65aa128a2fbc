package fr.essaim.kits.tests;

import java.util.UUID;

/** A peer is asked to try a version of a kit. */
public record KitTesterInvited(UUID testId, UUID kitId, UUID personId) {}
