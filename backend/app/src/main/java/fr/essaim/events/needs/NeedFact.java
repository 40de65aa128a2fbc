package fr.essaim.events.needs;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that happened to a need, told in the transaction in which it happens, without its words. */
public sealed interface NeedFact permits NeedStated, NeedSettled {
    UUID needId();

    /** Tells one statement or settlement of the same need from another. */
    int version();

    UUID eventId();

    /** Whose need it is. */
    UUID personId();

    /** Who did it. */
    @Nullable
    UUID byId();
}
