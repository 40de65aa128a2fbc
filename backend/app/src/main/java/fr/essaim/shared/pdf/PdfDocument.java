package fr.essaim.shared.pdf;

import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Tagged;
import java.util.List;
import java.util.Locale;

/**
 * What a document says. Words and Markdown alone: no feature hands HTML to the page.
 *
 * @param fileName what the file is called, without its extension
 * @param kind what the document is, such as a report
 * @param facts what one wants to know first: when, where, who
 */
public record PdfDocument(
        Locale language, String fileName, String kind, String title, List<Fact> facts, List<PdfSection> sections)
        implements Tagged {

    /** A labelled value. */
    public record Fact(String label, String value) {}

    /** Covers every word, in the language it was read in. */
    @Override
    public EntityTag entityTag() {
        return EntityTag.of(0, language, kind, title, facts, sections);
    }
}
