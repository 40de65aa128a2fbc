package fr.essaim.events.prices;

import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody pays for an event, and why. It holds every name it tells, so that it can be kept as it was given whatever the rules
 * become; {@link PriceWording} tells it in a language.
 *
 * @param amount null when no rule decides
 * @param steps each rule in order, and what came of it
 */
public record Quote(
        QuoteOutcome outcome,
        @Nullable Money amount,
        int days,
        LocalDate on,
        Reference centre,
        @Nullable Reference territory,
        @Nullable Reference organisation,
        List<Step> steps) {
    /** @param reasons what made the rule apply or not; none for a rule for everybody, nor for one that was not tried */
    public record Step(Reference rule, Money amount, PriceBasis basis, RuleVerdict verdict, List<Reason> reasons) {}

    /** @param programme of an enrolment alone */
    record Reason(Trait.Kind kind, @Nullable Reference programme, boolean present) {}

    static Quote of(List<PricedRule> rules, Circumstances who) {
        var steps = new ArrayList<Step>();
        PricedRule decisive = null;
        for (PricedRule rule : rules) {
            boolean tried = decisive == null;
            boolean applies = tried && rule.condition().holds(who.traits());
            RuleVerdict verdict = applies ? RuleVerdict.APPLIED : tried ? RuleVerdict.NOT_MET : RuleVerdict.NOT_TRIED;
            List<Reason> reasons = tried ? reasons(rule.condition(), who) : List.of();
            steps.add(new Step(rule.reference(), rule.amount(), rule.basis(), verdict, reasons));
            if (applies) {
                decisive = rule;
            }
        }
        QuoteOutcome outcome =
                decisive != null ? QuoteOutcome.DECIDED : rules.isEmpty() ? QuoteOutcome.FREE : QuoteOutcome.UNDECIDED;
        return new Quote(
                outcome,
                amount(outcome, decisive, who),
                who.days(),
                who.on(),
                who.centre(),
                who.territory(),
                who.organisation(),
                List.copyOf(steps));
    }

    /** The step of the rule that decided. */
    @Nullable
    Step decisive() {
        return steps.stream()
                .filter(step -> step.verdict() == RuleVerdict.APPLIED)
                .findFirst()
                .orElse(null);
    }

    /** Amount and reason. */
    public String sentence(Locale language) {
        return PriceWording.in(language).sentence(this);
    }

    /** Why nothing is due, whatever was quoted, once the event is called off. */
    public static String cancelled(Locale language) {
        return PriceWording.in(language).cancelled();
    }

    private static @Nullable Money amount(QuoteOutcome outcome, @Nullable PricedRule decisive, Circumstances who) {
        if (decisive != null) {
            return decisive.due(who.days());
        }
        return outcome == QuoteOutcome.FREE ? Money.NOTHING : null;
    }

    private static List<Reason> reasons(Condition condition, Circumstances who) {
        return condition.why(who.traits()).stream()
                .map(finding -> new Reason(finding.trait().kind(), programme(finding.trait(), who), finding.present()))
                .toList();
    }

    private static @Nullable Reference programme(Trait trait, Circumstances who) {
        UUID id = trait.programme();
        return id == null ? null : new Reference(id, who.programmes().getOrDefault(id, ""));
    }
}
