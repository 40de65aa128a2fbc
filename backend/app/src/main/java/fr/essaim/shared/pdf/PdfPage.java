package fr.essaim.shared.pdf;

import fr.essaim.shared.richtext.MarkdownText;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the template shows; see {@code templates/pdf}. Public for it alone. */
public record PdfPage(
        String language,
        String brand,
        String kind,
        String title,
        List<PdfDocument.Fact> facts,
        List<Part> parts,
        PdfDocument.@Nullable Check check) {

    /** @param html sanitised */
    public record Part(
            String id,
            String heading,
            @Nullable String html,
            List<String> items,
            List<String> columns,
            List<List<String>> rows,
            @Nullable String credit) {}

    /** What marks the place of a code for the printer. */
    public String codeType() {
        return PdfQrCodes.TYPE;
    }

    static PdfPage of(PdfDocument document, String brand, URI base) {
        List<PdfSection> sections = document.sections();
        List<Part> parts = IntStream.range(0, sections.size())
                .mapToObj(i -> part(i, sections.get(i), base))
                .toList();
        return new PdfPage(
                document.language().toLanguageTag(),
                brand,
                document.kind(),
                document.title(),
                document.facts(),
                parts,
                document.check());
    }

    private static Part part(int index, PdfSection section, URI base) {
        String markdown = section.markdown();
        return new Part(
                "s" + index,
                section.heading(),
                markdown == null ? null : MarkdownText.html(markdown, base),
                section.items(),
                section.columns(),
                section.rows(),
                section.credit());
    }
}
