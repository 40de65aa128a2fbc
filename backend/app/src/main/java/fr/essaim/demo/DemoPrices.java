package fr.essaim.demo;

import fr.essaim.events.prices.Adherent;
import fr.essaim.events.prices.PriceBasis;
import fr.essaim.events.prices.PriceCondition;
import fr.essaim.events.prices.PriceListDraft;
import fr.essaim.events.prices.PriceRuleDraft;
import fr.essaim.events.prices.PriceService;
import fr.essaim.shared.money.Money;
import fr.essaim.shared.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the events of the demonstration cost, as long as they are open. */
@ApplicationScoped
class DemoPrices {
    private final PriceService prices;
    private final Map<String, List<DemoFile.Line>> rules;

    DemoPrices(PriceService prices) {
        this.prices = prices;
        this.rules = DemoFile.read("price-rules").stream().collect(Collectors.groupingBy(line -> line.text("event")));
    }

    /** @param key of the event; most have no rules, and are free */
    void load(Actor loader, String key, UUID event) {
        List<DemoFile.Line> lines = rules.getOrDefault(key, List.of());
        if (!lines.isEmpty()) {
            var draft = new PriceListDraft(lines.stream().map(DemoPrices::rule).toList());
            prices.update(loader, event, 0, draft);
        }
    }

    private static PriceRuleDraft rule(DemoFile.Line line) {
        return new PriceRuleDraft(
                null,
                line.text("name"),
                Money.euros(new BigDecimal(line.text("amount"))),
                line.constant("basis", PriceBasis.class),
                condition(line.text("applies")));
    }

    private static PriceCondition condition(String word) {
        return switch (word) {
            case "everybody" -> new PriceCondition(null, null, null, null, null, null, true);
            case "state-employer" -> new PriceCondition(null, null, null, null, true, null, null);
            case "adherent-territory" -> new PriceCondition(null, null, null, Adherent.TERRITORY, null, null, null);
            default -> throw new IllegalStateException("No such condition: " + word);
        };
    }
}
