package fr.essaim.notifications;

import fr.essaim.shared.text.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of notifications and letters in one language, from {@code notifications_*.properties}. A sentence names its
 * parameters: {@code {territory}}, {@code {since,date}}, {@code {when,moment}} (a moment where the reader lives). A value that is a word of the catalogue ({@code role.PROJECT_LEAD} for
 * the parameter {@code role}) is written as that word.
 */
public final class Wording {
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)(,date|,moment)?}");
    private static final Wording FRENCH = new Wording(Locale.FRENCH);
    private static final Wording ENGLISH = new Wording(Locale.ENGLISH);

    private final Locale locale;
    private final ResourceBundle bundle;

    private Wording(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                "notifications",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** @param language as people have it in their profile, or an {@code Accept-Language} header */
    public static Wording in(@Nullable String language) {
        return Language.preferred(language).getLanguage().equals("en") ? ENGLISH : FRENCH;
    }

    public String language() {
        return locale.getLanguage();
    }

    /** What happened, in one sentence that fits a subject line. */
    public String title(NotificationKind kind, Map<String, String> parameters) {
        return oneLine(kind + ".title", parameters);
    }

    /** What else there is to know, if anything: nothing when what it would tell of is not known. */
    public @Nullable String line(NotificationKind kind, Map<String, String> parameters) {
        String key = kind + ".line";
        boolean known = bundle.containsKey(key)
                && PARAMETER
                        .matcher(bundle.getString(key))
                        .results()
                        .allMatch(found -> parameters.containsKey(found.group(1)));
        return known ? text(key, parameters) : null;
    }

    /** What to do next, as a button says it. */
    public String action(NotificationKind kind) {
        return bundle.getString(kind + ".action");
    }

    /** A sentence for a subject line: no parameter can begin another header. */
    public String oneLine(String key, Map<String, String> parameters) {
        return text(key, parameters).replaceAll("\\p{Cntrl}+", " ");
    }

    public String text(String key, Map<String, String> parameters) {
        Matcher matcher = PARAMETER.matcher(bundle.getString(key));
        return matcher.replaceAll(found -> {
            String name = found.group(1);
            String value = Objects.requireNonNull(parameters.get(name), () -> key + " needs " + name);
            return Matcher.quoteReplacement(
                    switch (found.group(2)) {
                        case null -> word(name, value);
                        case ",date" -> date(LocalDate.parse(value));
                        default -> moment(ZonedDateTime.parse(value));
                    });
        });
    }

    /** A moment where the reader lives, with the name of their zone. */
    public String moment(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(locale)
                        .format(instant.atZone(zone))
                + " (" + zone.getId() + ")";
    }

    public String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }

    private String moment(ZonedDateTime value) {
        return moment(value.toInstant(), value.getZone());
    }

    private String word(String parameter, String value) {
        String key = parameter + "." + value;
        return bundle.containsKey(key) ? bundle.getString(key) : value;
    }
}
