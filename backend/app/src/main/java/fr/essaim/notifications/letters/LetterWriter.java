package fr.essaim.notifications.letters;

import fr.essaim.notifications.MailCadence;
import fr.essaim.notifications.Wording;
import fr.essaim.shared.mail.Brand;
import fr.essaim.shared.mail.Letter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes letters to people in their language, with times where they live. */
@ApplicationScoped
public class LetterWriter {
    /** The page where people choose how they are told. */
    private static final String PREFERENCES = "/notifications/preferences";

    /** More than that nobody reads in a mail. */
    private static final int MOST_ITEMS = 50;

    private final Brand brand;
    private final UnsubscribeTokens tokens;

    LetterWriter(Brand brand, UnsubscribeTokens tokens) {
        this.brand = brand;
        this.tokens = tokens;
    }

    /** Tells one thing at once. */
    public Letter announce(Reader reader, Told told) {
        Wording wording = Wording.in(reader.language());
        String subject = wording.title(told.kind(), told.parameters());
        boolean compulsory = told.kind().isCompulsory();
        var page = page(
                reader,
                wording,
                subject,
                List.of(item(reader, wording, told)),
                null,
                wording.text(compulsory ? "why.compulsory" : "why.chosen", brandName()));
        return letter(
                told.kind().name(),
                "notification:" + told.id(),
                reader,
                page,
                compulsory ? null : tokens.url(reader.id(), told.kind().name()),
                told.calendar(),
                false);
    }

    /**
     * Gathers what was told since the last such letter.
     *
     * @param place the community all of it belongs to, or the platform
     * @param period names the day or week, so that each has one letter at the most
     */
    public Letter digest(Reader reader, MailCadence cadence, String place, String period, List<Told> told) {
        Wording wording = Wording.in(reader.language());
        String subject = wording.oneLine("digest." + cadence + ".title", Map.of("place", place));
        List<LetterPage.Item> items = told.stream()
                .limit(MOST_ITEMS)
                .map(each -> item(reader, wording, each))
                .toList();
        String remainder = told.size() <= MOST_ITEMS
                ? null
                : wording.text("digest.remainder", Map.of("count", Integer.toString(told.size() - MOST_ITEMS)));
        var page = page(reader, wording, subject, items, remainder, wording.text("why.digest." + cadence, brandName()));
        return letter(
                "DIGEST_" + cadence,
                "digest:" + cadence + ":" + reader.id() + ":" + period,
                reader,
                page,
                tokens.url(reader.id(), cadence.name()),
                null,
                true);
    }

    private Letter letter(
            String kind,
            String dedupKey,
            Reader reader,
            LetterPage page,
            @Nullable String unsubscribe,
            @Nullable String calendar,
            boolean bulk) {
        return new Letter(
                kind,
                dedupKey,
                reader.id(),
                reader.address(),
                page.subject(),
                LetterTemplates.text(page),
                LetterTemplates.html(page),
                unsubscribe,
                null,
                calendar,
                bulk);
    }

    private LetterPage page(
            Reader reader,
            Wording wording,
            String subject,
            List<LetterPage.Item> items,
            @Nullable String remainder,
            String why) {
        return new LetterPage(
                wording.language(),
                brand.name(),
                subject,
                wording.text("greeting", Map.of("name", reader.displayName())),
                items,
                remainder,
                why,
                new LetterPage.Link(wording.text("preferences", Map.of()), brand.url(PREFERENCES)));
    }

    private LetterPage.Item item(Reader reader, Wording wording, Told told) {
        String reason = told.parameters().get("reason");
        return new LetterPage.Item(
                wording.title(told.kind(), told.parameters()),
                wording.line(told.kind(), told.parameters()),
                reason == null ? null : wording.text("reason", Map.of()),
                reason,
                wording.moment(told.at(), reader.zone()),
                new LetterPage.Link(
                        wording.action(told.kind()), brand.url(told.subject().path())));
    }

    private Map<String, String> brandName() {
        return Map.of("brand", brand.name());
    }
}
