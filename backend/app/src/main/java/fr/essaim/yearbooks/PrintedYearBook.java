package fr.essaim.yearbooks;

import fr.essaim.shared.pdf.PdfDocument;
import fr.essaim.shared.pdf.PdfSection;
import fr.essaim.shared.pdf.PdfWording;
import fr.essaim.shared.richtext.MarkdownText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A book, put in the words of its reader: what it holds, who made it. */
record PrintedYearBook(PdfWording words, YearBookDetails book) {

    String fileName() {
        return words.text(
                "yearBook.file",
                book.cycleYear().name(),
                Integer.toString(book.startsOn().getYear()),
                Integer.toString(book.endsOn().getYear()));
    }

    PdfDocument document() {
        var sections = new ArrayList<PdfSection>();
        for (YearBookSectionDetails section : book.sections()) {
            sections.add(PdfSection.text(section.heading(), section.text(), creditOrNull(section)));
        }
        if (!book.credits().isEmpty()) {
            sections.add(PdfSection.list(words.text("yearBook.credits"), book.credits()));
        }
        return new PdfDocument(
                words.locale(),
                fileName(),
                words.text("yearBook.kind"),
                book.cycleYear().name(),
                facts(),
                sections);
    }

    /** As one Markdown text. */
    String markdown() {
        var text =
                new StringBuilder("# " + MarkdownText.ofWords(book.cycleYear().name()));
        for (PdfDocument.Fact fact : facts()) {
            paragraph(text, "**" + MarkdownText.ofWords(fact.label()) + "** " + MarkdownText.ofWords(fact.value()));
        }
        for (YearBookSectionDetails section : book.sections()) {
            paragraph(text, "## " + MarkdownText.ofWords(section.heading()));
            String credit = credit(section);
            if (!credit.isEmpty()) {
                paragraph(text, "*" + MarkdownText.ofWords(credit) + "*");
            }
            paragraph(text, MarkdownText.lowered(section.text()));
        }
        if (!book.credits().isEmpty()) {
            paragraph(text, "## " + words.text("yearBook.credits"));
            text.append("\n");
            book.credits().forEach(name -> text.append("\n- ").append(MarkdownText.ofWords(name)));
        }
        return text.append("\n").toString();
    }

    private List<PdfDocument.Fact> facts() {
        var facts = new ArrayList<PdfDocument.Fact>();
        facts.add(new PdfDocument.Fact(
                words.text("report.community"), book.community().name()));
        facts.add(
                new PdfDocument.Fact(words.text("yearBook.cycle"), book.cycle().name()));
        facts.add(new PdfDocument.Fact(
                words.text("yearBook.period"),
                words.text("yearBook.from", words.date(book.startsOn()), words.date(book.endsOn()))));
        if (book.question() != null) {
            facts.add(new PdfDocument.Fact(words.text("yearBook.question"), book.question()));
        }
        return facts;
    }

    private static String credit(YearBookSectionDetails section) {
        return String.join(", ", section.credits());
    }

    private static @Nullable String creditOrNull(YearBookSectionDetails section) {
        return section.credits().isEmpty() ? null : credit(section);
    }

    private static void paragraph(StringBuilder text, String words) {
        text.append("\n\n").append(words);
    }
}
