package fr.essaim.events.prices;

import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Quote",
        description = "What somebody would pay for an event, the rule that decides it, and why the others do not.")
public record QuoteDetails(
        @Schema(
                description =
                        "DECIDED by a rule; FREE where the event has no rules; UNDECIDED where none of its rules fits, so that nobody makes a price up",
                examples = "DECIDED",
                required = true)
        QuoteOutcome outcome,

        @Schema(description = "What is to be paid; null when no rule decides", required = true, nullable = true)
        @Nullable
        Money amount,

        @Schema(description = "How many dates of the event count", examples = "2", required = true)
        int days,

        @Schema(
                description = "The event's first date, on which adhesions count",
                examples = "2020-02-11",
                required = true)
        LocalDate on,

        @Schema(description = "The territory it is for", required = true, nullable = true) @Nullable
        Reference territory,

        @Schema(description = "The organisation it is for", required = true, nullable = true) @Nullable
        Reference organisation,

        @Schema(description = "The rule that decided", required = true, nullable = true) @Nullable
        Reference decidedBy,

        @Schema(
                description = "Amount and reason, in the language of Accept-Language",
                examples =
                        "C’est gratuit : la règle « Agents de l’État » s’applique, car l’employeur « Rectorat » relève de l’État.",
                required = true)
        String sentence,

        @Schema(description = "Every rule in order, and what came of it", required = true)
        List<QuotedRule> explanation) {

    @Schema(description = "What came of one rule.")
    public record QuotedRule(
            @Schema(description = "The rule", required = true)
            Reference rule,

            @Schema(description = "What one pays by it", required = true)
            Money amount,

            @Schema(description = "What the amount is counted by", examples = "PER_DAY", required = true)
            PriceBasis basis,

            @Schema(
                    description = "Whether it applied, did not, or was not tried since one before it applied",
                    examples = "NOT_MET",
                    required = true)
            RuleVerdict verdict,

            @Schema(
                    description = "Why, in the language of Accept-Language",
                    examples = "Ne s’applique pas : l’employeur « Mairie d’Amiens » ne relève pas de l’État.",
                    required = true)
            String sentence) {}

    static QuoteDetails of(Quote quote, Locale language) {
        PriceWording wording = PriceWording.in(language);
        Quote.Step decisive = quote.decisive();
        return new QuoteDetails(
                quote.outcome(),
                quote.amount(),
                quote.days(),
                quote.on(),
                quote.territory(),
                quote.organisation(),
                decisive == null ? null : decisive.rule(),
                wording.sentence(quote),
                quote.steps().stream()
                        .map(step -> new QuotedRule(
                                step.rule(),
                                step.amount(),
                                step.basis(),
                                step.verdict(),
                                wording.sentence(step, quote)))
                        .toList());
    }
}
