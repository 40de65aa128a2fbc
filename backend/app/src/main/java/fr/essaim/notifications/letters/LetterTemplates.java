package fr.essaim.notifications.letters;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.Variant;

/** The templates of letters, checked against {@link LetterPage} when the application is built. */
final class LetterTemplates {
    private LetterTemplates() {}

    @CheckedTemplate(basePath = "mail")
    static final class Mail {
        private Mail() {}

        static native TemplateInstance letter(LetterPage page);
    }

    static String text(LetterPage page) {
        return Mail.letter(page)
                .setVariant(Variant.forContentType("text/plain"))
                .render();
    }

    /** With everything from outside escaped. */
    static String html(LetterPage page) {
        return Mail.letter(page).setVariant(Variant.forContentType("text/html")).render();
    }
}
