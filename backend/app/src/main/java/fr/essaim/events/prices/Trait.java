package fr.essaim.events.prices;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a price can hang on, and nothing else: that one belongs to a community is none of it.
 *
 * @param programme of ENROLLED_TERRITORY alone
 */
public record Trait(Kind kind, @Nullable UUID programme) {
    public enum Kind {
        ADHERENT_TERRITORY,
        ADHERENT_ORGANISATION,
        STATE_EMPLOYER,
        ENROLLED_TERRITORY
    }

    static final Trait ADHERENT_TERRITORY = new Trait(Kind.ADHERENT_TERRITORY, null);
    static final Trait ADHERENT_ORGANISATION = new Trait(Kind.ADHERENT_ORGANISATION, null);
    static final Trait STATE_EMPLOYER = new Trait(Kind.STATE_EMPLOYER, null);

    static Trait enrolledIn(UUID programme) {
        return new Trait(Kind.ENROLLED_TERRITORY, programme);
    }
}
