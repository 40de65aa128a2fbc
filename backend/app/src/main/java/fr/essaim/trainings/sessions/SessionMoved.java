package fr.essaim.trainings.sessions;

import java.util.UUID;

/**
 * A session has other days.
 *
 * @param changeId tells this change from an earlier one
 */
public record SessionMoved(UUID changeId, UUID sessionId) {}
