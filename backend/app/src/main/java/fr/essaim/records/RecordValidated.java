package fr.essaim.records;

import java.util.UUID;

/**
 * A record was found good to be published.
 *
 * @param decisionId tells this time from others
 */
public record RecordValidated(UUID recordId, UUID decisionId) {}
