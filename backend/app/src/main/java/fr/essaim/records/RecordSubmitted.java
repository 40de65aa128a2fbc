package fr.essaim.records;

import java.util.UUID;

/**
 * A record was handed to peers, in the transaction that does it.
 *
 * @param round how often it was by now
 */
public record RecordSubmitted(UUID recordId, int round) {}
