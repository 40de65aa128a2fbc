package fr.essaim.records;

import java.util.UUID;

/**
 * A record went back to its authors.
 *
 * @param decisionId tells this time from others
 */
public record RecordReturned(UUID recordId, UUID decisionId) {}
