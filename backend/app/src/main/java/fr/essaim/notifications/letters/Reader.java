package fr.essaim.notifications.letters;

import java.time.ZoneId;
import java.util.UUID;

/** Somebody a letter is written to. */
public record Reader(UUID id, String displayName, String address, String language, ZoneId zone) {}
