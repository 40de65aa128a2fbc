package fr.essaim.shared.pdf;

import fr.essaim.shared.text.Language;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The fixed words of documents in one language, from {@code documents_*.properties}. */
public final class PdfWording {
    private final Locale locale;
    private final ResourceBundle bundle;

    private PdfWording(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                "documents",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** @param acceptLanguage the reader's header */
    public static PdfWording in(@Nullable String acceptLanguage) {
        return new PdfWording(Language.preferred(acceptLanguage));
    }

    public Locale locale() {
        return locale;
    }

    /** @param arguments fill {@code {0}}, {@code {1}} … */
    public String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    public String date(LocalDate day) {
        return first(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day));
    }

    /** A moment as clocks showed it in a place, which is named. */
    public String moment(Instant instant, ZoneId zone) {
        return first(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                        .withLocale(locale)
                        .format(instant.atZone(zone)))
                + " (" + zone.getId() + ")";
    }

    /** French counts the first of a month, and no other day, by its rank. */
    private String first(String date) {
        return locale.getLanguage().equals("fr") ? date.replaceFirst("\\b1 (?=\\p{L})", "1er ") : date;
    }
}
