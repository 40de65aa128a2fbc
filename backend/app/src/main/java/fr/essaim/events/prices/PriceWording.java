package fr.essaim.events.prices;

import fr.essaim.events.prices.Quote.Reason;
import fr.essaim.events.prices.Quote.Step;
import fr.essaim.shared.listing.Reference;
import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says a quote in a language of the interface, from {@code prices_*.properties}. */
final class PriceWording {
    private static final PriceWording FRENCH = new PriceWording(Locale.FRENCH);
    private static final PriceWording ENGLISH = new PriceWording(Locale.ENGLISH);

    private final Locale language;
    private final ResourceBundle bundle;

    private PriceWording(Locale language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(
                "prices",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static PriceWording in(Locale language) {
        return language.getLanguage().equals("en") ? ENGLISH : FRENCH;
    }

    String cancelled() {
        return text("cancelled");
    }

    /** What one pays and why, in one sentence. */
    String sentence(Quote quote) {
        Step decisive = quote.decisive();
        if (decisive == null || quote.amount() == null) {
            return text(quote.outcome() == QuoteOutcome.FREE ? "free" : "undecided");
        }
        String why = decisive.reasons().isEmpty()
                ? text("for-everybody")
                : text("because", reasons(decisive.reasons(), quote));
        String rule = decisive.rule().name();
        if (quote.amount().costsNothing()) {
            return text("decided.free", rule, why);
        }
        String due = quote.amount().in(language);
        return decisive.basis() == PriceBasis.PER_DAY
                ? text("decided.days", due, decisive.amount().in(language), quote.days(), rule, why)
                : text("decided.event", due, rule, why);
    }

    /** What came of one rule, in one sentence. */
    String sentence(Step step, Quote quote) {
        if (step.verdict() == RuleVerdict.APPLIED && step.reasons().isEmpty()) {
            return text("step.everybody");
        }
        return text("step." + step.verdict(), reasons(step.reasons(), quote));
    }

    private String reasons(List<Reason> reasons, Quote quote) {
        return reasons.stream().map(reason -> reason(reason, quote)).collect(Collectors.joining(text("and")));
    }

    private String reason(Reason reason, Quote quote) {
        Reference who =
                switch (reason.kind()) {
                    case ADHERENT_TERRITORY, ENROLLED_TERRITORY -> quote.territory();
                    case ADHERENT_ORGANISATION, STATE_EMPLOYER -> quote.organisation();
                };
        String key = "reason." + reason.kind();
        if (who == null) {
            return text(key + ".unknown");
        }
        return text(
                key + "." + reason.present(), who.name(), quote.centre().name(), date(quote), name(reason.programme()));
    }

    private String date(Quote quote) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.getLanguage().equals("en") ? Locale.UK : Locale.FRANCE)
                .format(quote.on());
    }

    private static String name(@Nullable Reference programme) {
        return programme == null ? "" : programme.name();
    }

    private String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), language).format(arguments);
    }
}
