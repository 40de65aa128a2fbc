package fr.essaim.events.prices;

import fr.essaim.shared.money.Money;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "One rule of an event's prices.")
public record PriceRule(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "What quotes call it", examples = "Territoires non adhérents", required = true)
        String name,

        @Schema(description = "What one pays by this rule, zero when it is free", required = true)
        Money amount,

        @Schema(description = "What the amount is counted by", examples = "PER_DAY", required = true)
        PriceBasis basis,

        @Schema(description = "When it applies", required = true)
        PriceCondition condition) {

    PricedRule priced() {
        return new PricedRule(id, name, amount, basis, condition.compile(""));
    }
}
