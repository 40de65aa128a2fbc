package fr.essaim.shared.text;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;

/** The languages of the interface: French first, English. */
public final class Language {
    /** The form of a BCP 47 tag, as far as texts here are tagged. */
    public static final String TAG = "[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}";

    private static final List<Locale> OFFERED = List.of(Locale.FRENCH, Locale.ENGLISH);

    private Language() {}

    /** The best offered language for an {@code Accept-Language} header; French when it asks for neither or can't be read. */
    public static Locale preferred(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return Locale.FRENCH;
        }
        try {
            Locale match = Locale.lookup(LanguageRange.parse(acceptLanguage), OFFERED);
            return match == null ? Locale.FRENCH : match;
        } catch (IllegalArgumentException unreadable) {
            return Locale.FRENCH;
        }
    }
}
