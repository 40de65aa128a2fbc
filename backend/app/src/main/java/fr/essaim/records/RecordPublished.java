package fr.essaim.records;

import java.util.UUID;

/**
 * A record got a new version.
 *
 * @param number its number, from 1
 */
public record RecordPublished(UUID recordId, int number) {}
