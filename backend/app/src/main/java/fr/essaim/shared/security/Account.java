package fr.essaim.shared.security;

import java.util.UUID;

/** What the platform knows of somebody who signs in. */
public record Account(UUID personId, String displayName, boolean active) {}
