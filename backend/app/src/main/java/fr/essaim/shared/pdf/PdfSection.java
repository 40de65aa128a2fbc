package fr.essaim.shared.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One headed part of a document: a rich text, a list, a table, and a line that says who it is from, as far as it has them. */
public record PdfSection(
        String heading,
        @Nullable String markdown,
        List<String> items,
        List<String> columns,
        List<List<String>> rows,
        @Nullable String credit) {

    /** @param credit who it is from, null where nobody is named */
    public static PdfSection text(String heading, String markdown, @Nullable String credit) {
        return new PdfSection(heading, markdown, List.of(), List.of(), List.of(), credit);
    }

    public static PdfSection list(String heading, List<String> items) {
        return new PdfSection(heading, null, items, List.of(), List.of(), null);
    }

    /** @param columns as their headers name them; each row has as many cells */
    public static PdfSection table(String heading, List<String> columns, List<List<String>> rows) {
        return new PdfSection(heading, null, List.of(), columns, rows, null);
    }
}
