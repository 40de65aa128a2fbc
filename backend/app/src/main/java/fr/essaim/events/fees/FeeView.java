package fr.essaim.events.fees;

import fr.essaim.events.EventDetails;
import fr.essaim.events.EventState;
import fr.essaim.events.fees.FeeDetails.CurrentPrice;
import fr.essaim.events.prices.Party;
import fr.essaim.events.prices.Quote;
import fr.essaim.events.prices.Reckoning;
import fr.essaim.shared.money.Money;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Shows the fees of one event beside what each would be today. */
record FeeView(EventDetails event, Reckoning today, Locale language) {
    FeeDetails details(KeptFee fee, Party party) {
        Quote kept = fee.quote();
        boolean cancelled = event.state() == EventState.CANCELLED;
        CurrentPrice current = cancelled ? null : difference(kept, today.quote(party));
        return new FeeDetails(
                fee.id(),
                fee.version(),
                fee.registration(),
                fee.person(),
                fee.state(),
                fee.payer(),
                cancelled ? Money.NOTHING : Objects.requireNonNull(kept.amount()),
                cancelled ? Quote.cancelled(language) : kept.sentence(language),
                fee.updatedAt(),
                current,
                actions(current));
    }

    private @Nullable CurrentPrice difference(Quote kept, Quote now) {
        return Objects.equals(kept.amount(), now.amount())
                ? null
                : new CurrentPrice(now.amount(), now.sentence(language));
    }

    private List<FeeAction> actions(@Nullable CurrentPrice current) {
        boolean open = event.state() == EventState.PUBLISHED;
        return open && current != null && current.amount() != null ? List.of(FeeAction.REPRICE) : List.of();
    }
}
