package fr.essaim.events.needs;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody said what they need, or said it anew: organisers have something to do. */
public record NeedStated(
        UUID needId,
        int version,
        UUID eventId,
        UUID personId,
        @Nullable UUID byId) implements NeedFact {}
