package fr.essaim.events.fees;

import fr.essaim.events.prices.Quote;
import fr.essaim.events.registrations.RegistrationState;
import fr.essaim.people.PersonReference;
import fr.essaim.shared.listing.Reference;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A fee as it is kept, with whose registration it is for. */
record KeptFee(
        UUID id,
        int version,
        UUID registration,
        PersonReference person,
        RegistrationState state,
        @Nullable Reference payer,
        Quote quote,
        Instant updatedAt) {}
