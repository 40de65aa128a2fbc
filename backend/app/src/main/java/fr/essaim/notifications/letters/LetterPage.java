package fr.essaim.notifications.letters;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the templates of letters show; see {@code templates/mail}. Public for them alone. */
public record LetterPage(
        String language,
        String brand,
        String subject,
        String greeting,
        List<Item> items,
        @Nullable String remainder,
        String why,
        @Nullable Link preferences) {

    /** One thing told. */
    public record Item(
            String sentence,
            @Nullable String line,
            @Nullable String quoted,
            @Nullable String quote,
            String when,
            Link link) {}

    public record Link(String words, String url) {}
}
