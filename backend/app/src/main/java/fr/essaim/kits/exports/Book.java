package fr.essaim.kits.exports;

import fr.essaim.shared.pdf.PdfDocument;
import fr.essaim.shared.qr.QrCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the templates of an EPUB show; see {@code templates/epub}. Public for them alone.
 *
 * @param modified RFC 3339, to the second
 * @param contents the title of the table of contents
 */
public record Book(
        String id,
        String modified,
        String language,
        String brand,
        String rights,
        String accessibility,
        String contents,
        PdfDocument document,
        QrCode code,
        List<Part> parts) {

    /**
     * One file to read.
     *
     * @param html well-formed and sanitised, null where the part is a list
     */
    public record Part(String id, String heading, @Nullable String html, List<String> items) {}
}
