package fr.essaim.events.fees;

import fr.essaim.shared.money.Money;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What is due for an event, by payer, the largest amounts first.")
public record FeeTotals(
        @Schema(description = "What all these payers owe", required = true)
        Money amount,

        @Schema(description = "For how many registrations", examples = "12", required = true)
        int registrations,

        @Schema(
                description = "Whether every payer is named: a thousand are at most",
                examples = "true",
                required = true)
        boolean complete,

        @Schema(description = "Each payer", required = true) List<PayerTotal> payers) {

    static FeeTotals of(List<PayerTotal> found) {
        List<PayerTotal> payers = found.stream().limit(Fees.MOST_PAYERS).toList();
        BigDecimal amount =
                payers.stream().map(payer -> payer.amount().decimal()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new FeeTotals(
                Money.euros(amount),
                payers.stream().mapToInt(PayerTotal::registrations).sum(),
                payers.size() == found.size(),
                payers);
    }
}
