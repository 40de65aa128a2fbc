package fr.essaim.kits.tests;

import java.util.UUID;

/** A peer said how it went. */
public record KitTestFinished(UUID testId, UUID kitId) {}
