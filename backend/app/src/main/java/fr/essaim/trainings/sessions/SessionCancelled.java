package fr.essaim.trainings.sessions;

import java.util.List;
import java.util.UUID;

/**
 * A session does not take place.
 *
 * @param people who had a seat or waited, and who would have tutored
 */
public record SessionCancelled(UUID sessionId, String reason, List<UUID> people) {
    public SessionCancelled {
        people = List.copyOf(people);
    }
}
