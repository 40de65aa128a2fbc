package fr.essaim.shared.money;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "An exact amount of money: a decimal as text, so that no reader rounds it, and its currency.")
public record Money(
        @Schema(description = "Decimal, cents after the point", examples = "150.00", required = true)
        @NotNull
        @Pattern(regexp = "\\d{1,7}(\\.\\d{1,2})?")
        String amount,

        @Schema(description = "ISO 4217 code; euros alone for the time being", examples = "EUR", required = true)
        @NotNull
        @Pattern(regexp = "EUR")
        String currency) {
    private static final Currency EURO = Currency.getInstance("EUR");

    public static final Money NOTHING = euros(BigDecimal.ZERO);

    /** @throws ArithmeticException for an amount that is not a whole number of cents */
    public static Money euros(BigDecimal amount) {
        return new Money(amount.setScale(2, RoundingMode.UNNECESSARY).toPlainString(), EURO.getCurrencyCode());
    }

    /** @param amount decimal text, as PostgreSQL writes it */
    public static @Nullable Money ofNullable(@Nullable String amount) {
        return amount == null ? null : euros(new BigDecimal(amount));
    }

    public BigDecimal decimal() {
        return new BigDecimal(amount);
    }

    public Money times(int count) {
        return euros(decimal().multiply(BigDecimal.valueOf(count)));
    }

    public boolean costsNothing() {
        return decimal().signum() == 0;
    }

    /** As a reader of the language writes it. */
    public String in(Locale language) {
        Locale region = language.getLanguage().equals("fr") ? Locale.FRANCE : Locale.UK;
        NumberFormat format = NumberFormat.getCurrencyInstance(region);
        format.setCurrency(EURO);
        return format.format(decimal());
    }
}
