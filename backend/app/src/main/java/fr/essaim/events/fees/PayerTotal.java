package fr.essaim.events.fees;

import fr.essaim.people.PersonReference;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What one payer owes for an event.")
public record PayerTotal(
        @Schema(description = "The organisation that pays for its people", required = true, nullable = true) @Nullable
        Reference organisation,

        @Schema(description = "Who pays themselves, having named no organisation", required = true, nullable = true)
        @Nullable
        PersonReference person,

        @Schema(description = "For how many registrations", examples = "3", required = true)
        int registrations,

        @Schema(description = "What is due", required = true)
        Money amount) {
    /** For an event that is called off. */
    PayerTotal waived() {
        return new PayerTotal(organisation, person, registrations, Money.NOTHING);
    }

    String name() {
        if (organisation != null) {
            return organisation.name();
        }
        return person == null ? "" : person.displayName();
    }
}
