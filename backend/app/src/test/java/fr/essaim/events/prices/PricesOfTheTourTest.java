package fr.essaim.events.prices;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.essaim.events.prices.Condition.Has;
import fr.essaim.events.prices.Condition.Not;
import fr.essaim.events.prices.Quote.Step;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.money.Money;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The access conditions of the tour of the Cités éducatives: adherents free, others 150 EUR a day, State agents free. */
class PricesOfTheTourTest {
    private static final Reference CENTRE = named("Centre de ressources");
    private static final LocalDate FIRST_STOP = LocalDate.of(2020, 2, 11);

    private static final List<PricedRule> RULES = List.of(
            rule("Agents de l’État", "0", new Has(Trait.STATE_EMPLOYER)),
            rule("Territoires adhérents", "0", new Has(Trait.ADHERENT_TERRITORY)),
            rule("Territoires non adhérents", "150", new Condition.Always()));

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "adherent territory,                     ADHERENT_TERRITORY,                1, 0.00,   Territoires adhérents",
        "non-adherent territory,                 '',                                1, 150.00, Territoires non adhérents",
        "State agent of a non-adherent territory, STATE_EMPLOYER,                   1, 0.00,   Agents de l’État",
        "two days of a non-adherent territory,   '',                                2, 300.00, Territoires non adhérents",
        "State agent of an adherent territory,   STATE_EMPLOYER ADHERENT_TERRITORY, 2, 0.00,   Agents de l’État",
        "employer that adheres,                  ADHERENT_ORGANISATION,             1, 150.00, Territoires non adhérents"
    })
    void theQuoteNamesTheRuleThatDecided(String who, String traits, int days, String amount, String rule) {
        Quote quote = Quote.of(RULES, somebody(days, traits));

        assertThat(quote.outcome()).as(who).isEqualTo(QuoteOutcome.DECIDED);
        assertThat(quote.amount()).isEqualTo(new Money(amount, "EUR"));
        assertThat(decisive(quote).rule().name()).isEqualTo(rule);
    }

    @Test
    void oneSentenceSaysWhatIsPaidAndWhy() {
        assertThat(sentence(Locale.FRENCH, somebody(1, "ADHERENT_TERRITORY")))
                .isEqualTo(
                        "C’est gratuit : la règle « Territoires adhérents » s’applique, car le territoire « Beauvais »"
                                + " adhère à « Centre de ressources » le 11 février 2020.");
        assertThat(sentence(Locale.FRENCH, somebody(2, "")))
                .isEqualTo(
                        "300,00\u00a0€, soit 150,00\u00a0€ par jour pour 2 jours : la règle « Territoires non adhérents »"
                                + " s’applique, car elle vaut pour tout le monde.");
        assertThat(sentence(Locale.ENGLISH, somebody(1, "")))
                .isEqualTo("€150.00, that is €150.00 a day for 1 day: the rule “Territoires non adhérents” applies,"
                        + " because it applies to everybody.");
        assertThat(sentence(Locale.ENGLISH, somebody(1, "STATE_EMPLOYER")))
                .isEqualTo(
                        "It is free: the rule “Agents de l’État” applies, because the employer “Mairie” is a State body.");
    }

    @Test
    void everyRuleThatDidNotApplySaysWhyNot() {
        assertThat(steps(somebody(1, "")))
                .containsExactly(
                        "Ne s’applique pas : l’employeur « Mairie » ne relève pas de l’État.",
                        "Ne s’applique pas : le territoire « Beauvais » n’adhère pas à « Centre de ressources » le 11 février"
                                + " 2020.",
                        "S’applique à tout le monde.");
        assertThat(steps(somebody(1, "STATE_EMPLOYER")))
                .containsExactly(
                        "S’applique : l’employeur « Mairie » relève de l’État.",
                        "N’est pas examinée : une règle placée avant s’applique déjà.",
                        "N’est pas examinée : une règle placée avant s’applique déjà.");
    }

    @Test
    void whoSaysNeitherTerritoryNorEmployerPaysAsOneWhoAdheresNowhere() {
        var unknown = new Circumstances(1, FIRST_STOP, CENTRE, null, null, Set.of(), Map.of());

        assertThat(Quote.of(RULES, unknown).amount()).isEqualTo(new Money("150.00", "EUR"));
        assertThat(steps(unknown))
                .startsWith(
                        "Ne s’applique pas : aucune organisation n’est indiquée.",
                        "Ne s’applique pas : aucun territoire n’est indiqué.");
    }

    @Test
    void rulesThatLeaveSomebodyOutMakeNoPriceUp() {
        Quote quote = Quote.of(RULES.subList(0, 2), somebody(1, ""));

        assertThat(quote.outcome()).isEqualTo(QuoteOutcome.UNDECIDED);
        assertThat(quote.amount()).isNull();
        assertThat(quote.steps()).extracting(Step::verdict).containsOnly(RuleVerdict.NOT_MET);
        assertThat(PriceWording.in(Locale.FRENCH).sentence(quote)).startsWith("Aucune règle de prix ne convient");
    }

    @Test
    void anEventWithoutRulesIsFree() {
        Quote quote = Quote.of(List.of(), somebody(3, ""));

        assertThat(quote.outcome()).isEqualTo(QuoteOutcome.FREE);
        assertThat(quote.amount()).isEqualTo(Money.NOTHING);
        assertThat(PriceWording.in(Locale.ENGLISH).sentence(quote)).isEqualTo("This event is free for everybody.");
    }

    @Test
    void aPriceOfTheWholeEventIsCountedOnce() {
        var whole = new PricedRule(
                UUID.randomUUID(),
                "Forfait",
                euros("90.50"),
                PriceBasis.PER_EVENT,
                new Not(new Has(Trait.STATE_EMPLOYER)));
        var who = somebody(3, "");

        assertThat(Quote.of(List.of(whole), who).amount()).isEqualTo(new Money("90.50", "EUR"));
        assertThat(PriceWording.in(Locale.FRENCH).sentence(Quote.of(List.of(whole), who)))
                .isEqualTo(
                        "90,50\u00a0€ : la règle « Forfait » s’applique, car l’employeur « Mairie » ne relève pas de l’État.");
    }

    @Test
    void aQuoteIsKeptAsItWasGiven() throws IOException {
        var json = new ObjectMapper().registerModule(new JavaTimeModule());
        Quote quote = Quote.of(RULES, somebody(2, "ADHERENT_TERRITORY"));

        assertThat(json.readValue(json.writeValueAsString(quote), Quote.class)).isEqualTo(quote);
    }

    private static Step decisive(Quote quote) {
        return Objects.requireNonNull(quote.decisive());
    }

    private static String sentence(Locale language, Circumstances who) {
        return PriceWording.in(language).sentence(Quote.of(RULES, who));
    }

    private static List<String> steps(Circumstances who) {
        Quote quote = Quote.of(RULES, who);
        return quote.steps().stream()
                .map(step -> PriceWording.in(Locale.FRENCH).sentence(step, quote))
                .toList();
    }

    private static Circumstances somebody(int days, @Nullable String traits) {
        Set<Trait> had = traits == null || traits.isEmpty()
                ? Set.of()
                : Arrays.stream(traits.split(" "))
                        .map(kind -> new Trait(Trait.Kind.valueOf(kind), null))
                        .collect(Collectors.toSet());
        return new Circumstances(days, FIRST_STOP, CENTRE, named("Beauvais"), named("Mairie"), had, Map.of());
    }

    private static PricedRule rule(String name, String amount, Condition condition) {
        return new PricedRule(UUID.randomUUID(), name, euros(amount), PriceBasis.PER_DAY, condition);
    }

    private static Money euros(String amount) {
        return Money.euros(new BigDecimal(amount));
    }

    private static Reference named(String name) {
        return new Reference(new UUID(0, name.hashCode()), name);
    }
}
