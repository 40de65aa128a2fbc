package fr.essaim.events.series;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal was given a date, told in the transaction in which it happens.
 *
 * @param personId who proposed it
 * @param byId who gave it the date; null for a partner tool
 */
public record SlotClaimed(
        UUID slotId,
        UUID eventId,
        UUID communityId,
        UUID personId,
        @Nullable UUID byId) {}
