package fr.essaim.people;

import java.util.UUID;

/** How other features show a person, and whether they may. */
public record PersonName(UUID id, String displayName, DirectoryVisibility visibility, boolean active) {}
