package fr.essaim.events.needs;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The organisers have done what they can. */
public record NeedSettled(
        UUID needId,
        int version,
        UUID eventId,
        UUID personId,
        @Nullable UUID byId) implements NeedFact {}
