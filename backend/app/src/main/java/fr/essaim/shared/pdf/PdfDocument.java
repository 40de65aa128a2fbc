package fr.essaim.shared.pdf;

import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Tagged;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a document says. Words and Markdown alone: no feature hands HTML to the page.
 *
 * @param fileName what the file is called, without its extension
 * @param kind what the document is, such as a report
 * @param facts what one wants to know first: when, where, who
 * @param check where whoever holds the paper finds out whether it is genuine
 */
public record PdfDocument(
        Locale language,
        String fileName,
        String kind,
        String title,
        List<Fact> facts,
        List<PdfSection> sections,
        @Nullable Check check)
        implements Tagged {

    /** A labelled value. */
    public record Fact(String label, String value) {}

    /**
     * An address that the paper shows as a QR code and in letters.
     *
     * @param words what one finds there
     */
    public record Check(String address, String words) {}

    /** One that nobody needs to check. */
    public PdfDocument(
            Locale language, String fileName, String kind, String title, List<Fact> facts, List<PdfSection> sections) {
        this(language, fileName, kind, title, facts, sections, null);
    }

    /** Covers every word, in the language it was read in. */
    @Override
    public EntityTag entityTag() {
        return EntityTag.of(0, language, kind, title, facts, sections, check);
    }
}
