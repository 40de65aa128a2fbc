package fr.essaim.records;

import java.util.UUID;

/** A record that was published, or was to be, is told no more. */
public record RecordWithdrawn(UUID recordId) {}
