package fr.essaim.events.tours;

import fr.essaim.shared.listing.Reference;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** Says what may be wrong with a plan in a language of the interface, from {@code tours_*.properties}. */
final class TourWording {
    private static final TourWording FRENCH = new TourWording(Locale.FRANCE);
    private static final TourWording ENGLISH = new TourWording(Locale.UK);

    private final Locale language;
    private final ResourceBundle bundle;

    private TourWording(Locale language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(
                "tours",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static TourWording in(Locale language) {
        return language.getLanguage().equals("en") ? ENGLISH : FRENCH;
    }

    String sentence(TourWarning warning) {
        TourPeriod period = warning.period();
        return text(
                warning.code().name(),
                warning.count(),
                warning.room(),
                text("periods." + warning.rhythm()),
                period == null ? "" : name(period, warning.rhythm()),
                period == null ? "" : days(period),
                warning.territories().stream().map(Reference::name).collect(Collectors.joining(", ")));
    }

    private String name(TourPeriod period, Rhythm rhythm) {
        int month = period.startsOn().getMonthValue();
        String year = Integer.toString(period.startsOn().getYear());
        return switch (rhythm) {
            case QUARTER -> text("period.QUARTER", (month + 2) / 3, year);
            case SEMESTER -> text("period.SEMESTER", (month + 5) / 6, year);
            case MONTH, FREE ->
                DateTimeFormatter.ofPattern("MMMM yyyy", language).format(period.startsOn());
        };
    }

    private String days(TourPeriod period) {
        return period.startsOn().equals(period.endsOn())
                ? date(period.startsOn())
                : text("days", date(period.startsOn()), date(period.endsOn()));
    }

    private String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(day);
    }

    private String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), language).format(arguments);
    }
}
