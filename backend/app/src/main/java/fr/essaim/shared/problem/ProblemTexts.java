package fr.essaim.shared.problem;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of the catalogue in one language. */
final class ProblemTexts {
    private static final ProblemTexts FRENCH = new ProblemTexts(Locale.FRENCH);
    private static final ProblemTexts ENGLISH = new ProblemTexts(Locale.ENGLISH);

    private final ResourceBundle bundle;

    private ProblemTexts(Locale language) {
        this.bundle = ResourceBundle.getBundle(
                "problems",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static ProblemTexts in(Locale language) {
        return language.getLanguage().equals("en") ? ENGLISH : FRENCH;
    }

    String title(ProblemCode code) {
        return bundle.getString(code.code() + ".title");
    }

    String detail(ProblemCode code, List<Object> arguments) {
        return format(bundle.getString(code.code() + ".detail"), arguments);
    }

    String violation(String code, List<Object> arguments) {
        String key = "violation." + code;
        return format(bundle.getString(bundle.containsKey(key) ? key : "violation.invalid"), arguments);
    }

    private String format(String pattern, List<Object> arguments) {
        return new MessageFormat(pattern, bundle.getLocale()).format(arguments.toArray());
    }
}
