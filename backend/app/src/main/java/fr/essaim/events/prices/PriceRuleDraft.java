package fr.essaim.events.prices;

import fr.essaim.shared.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "One rule of an event's prices, as it is written.")
public record PriceRuleDraft(
        @Schema(
                description = "Of a rule of this event that stays; left out for a new one",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @Nullable
        UUID id,

        @Schema(description = "What quotes call it", examples = "Territoires non adhérents") @NotBlank @Size(max = 100)
        String name,

        @Schema(description = "What one pays by this rule, zero when it is free") @NotNull @Valid
        Money amount,

        @Schema(description = "What the amount is counted by", examples = "PER_DAY") @NotNull
        PriceBasis basis,

        @Schema(description = "When it applies") @NotNull PriceCondition condition) {

    /** @param known its id */
    PriceRule as(UUID known) {
        return new PriceRule(known, name.strip(), Money.euros(amount.decimal()), basis, condition);
    }
}
