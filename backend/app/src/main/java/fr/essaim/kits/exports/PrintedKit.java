package fr.essaim.kits.exports;

import fr.essaim.kits.CitedRecord;
import fr.essaim.kits.KitDetails;
import fr.essaim.kits.KitSectionDetails;
import fr.essaim.kits.KitVersionDetails;
import fr.essaim.kits.UseCondition;
import fr.essaim.shared.mail.Brand;
import fr.essaim.shared.pdf.PdfDocument;
import fr.essaim.shared.pdf.PdfSection;
import fr.essaim.shared.pdf.PdfWording;
import fr.essaim.shared.qr.QrCode;
import fr.essaim.shared.richtext.MarkdownText;
import fr.essaim.shared.time.Today;
import java.net.URI;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * A version of a kit, its fixed words in the language that the kit is written in. It is handed on, so it names nobody who writes it,
 * and tells of an anonymous source no more than every reader is told.
 */
record PrintedKit(PdfWording words, KitDetails kit, KitVersionDetails version, Brand brand) {

    String fileName() {
        return version.kitCode() + " v" + version.number() + " "
                + version.content().title();
    }

    PdfDocument document() {
        var sections = new ArrayList<PdfSection>();
        sections.add(PdfSection.list(words.text("kit.contents"), headings()));
        for (KitSectionDetails section : version.sections()) {
            sections.add(PdfSection.text(section.content().title(), text(section), null));
        }
        sections.add(PdfSection.list(words.text("kit.credits"), credits()));
        return new PdfDocument(
                words.locale(),
                fileName(),
                words.text("kit.kind"),
                version.content().title(),
                facts(),
                sections,
                new PdfDocument.Check(address(), words.text("kit.live")));
    }

    /** As one Markdown text. */
    String markdown() {
        var text = new ArrayList<String>();
        text.add("# " + MarkdownText.ofWords(version.content().title()));
        for (PdfDocument.Fact fact : facts()) {
            text.add("**" + MarkdownText.ofWords(fact.label()) + "** " + MarkdownText.ofWords(fact.value()));
        }
        text.add("## " + words.text("kit.contents"));
        text.add(items(headings(), "- "));
        for (KitSectionDetails section : version.sections()) {
            text.add("## " + MarkdownText.ofWords(section.content().title()));
            text.add(MarkdownText.lowered(text(section)));
        }
        text.add("## " + words.text("kit.credits"));
        text.add(items(credits(), "- "));
        text.add(words.text("kit.address") + " <" + address() + ">");
        return String.join("\n\n", text) + "\n";
    }

    /** As one book; its contents are its own, not a list among its parts. */
    Book book() {
        var document = document();
        var parts = new ArrayList<Book.Part>();
        for (PdfSection section :
                document.sections().subList(1, document.sections().size())) {
            String markdown = section.markdown();
            parts.add(new Book.Part(
                    "s" + (parts.size() + 1),
                    section.heading(),
                    markdown == null ? null : BookText.html(markdown, URI.create(brand.url("/"))),
                    section.items()));
        }
        return new Book(
                version.id().toString(),
                version.updatedAt().truncatedTo(ChronoUnit.SECONDS).toString(),
                version.content().language(),
                brand.name(),
                licence(),
                words.text("kit.accessibility"),
                words.text("kit.contents"),
                document,
                QrCode.of(address()),
                parts);
    }

    private List<String> headings() {
        var headings = new ArrayList<String>();
        version.sections().forEach(section -> headings.add(section.content().title()));
        headings.add(words.text("kit.credits"));
        return headings;
    }

    private List<PdfDocument.Fact> facts() {
        var content = version.content();
        var facts = new ArrayList<PdfDocument.Fact>();
        fact(facts, "kit.summary", content.summary());
        fact(facts, "kit.audience", content.audience());
        fact(
                facts,
                "kit.conditions",
                String.join(
                        " ; ",
                        content.conditions().stream().map(this::condition).toList()));
        fact(facts, "kit.owner", kit.owner().name());
        fact(facts, "kit.version", words.text("kit.version.of", version.kitCode(), version.number()));
        fact(
                facts,
                "kit.published",
                version.publishedAt() == null
                        ? words.text("kit.draft")
                        : words.date(LocalDate.ofInstant(version.publishedAt(), Today.FRANCE)));
        fact(facts, "kit.licence", licence());
        return facts;
    }

    private void fact(List<PdfDocument.Fact> facts, String key, String value) {
        if (!value.isBlank()) {
            facts.add(new PdfDocument.Fact(words.text(key), value));
        }
    }

    private String condition(UseCondition condition) {
        String asked = condition.kind() == UseCondition.Kind.OTHER
                ? ""
                : words.text("kit.condition." + condition.kind(), condition.value() == null ? 0 : condition.value());
        return condition.text().isBlank()
                ? asked
                : asked.isEmpty() ? condition.text() : asked + " (" + condition.text() + ")";
    }

    private String text(KitSectionDetails section) {
        return new PrintedSection(words, section, brand)
                .markdown(section.sources().stream().map(this::source).toList());
    }

    private String licence() {
        String licence = version.content().licence();
        return licence == null ? words.text("kit.reserved") : licence;
    }

    private List<String> credits() {
        var credits = new ArrayList<String>();
        credits.add(words.text("kit.credits.owner", kit.owner().name(), licence()));
        version.credits().forEach(record -> credits.add(credit(record)));
        return credits;
    }

    private String credit(CitedRecord cited) {
        String licence = cited.licence() == null ? words.text("kit.reserved") : cited.licence();
        return source(cited) + " – " + licence
                + switch (cited.mix()) {
                    case COMPATIBLE -> "";
                    case INCOMPATIBLE -> " – " + words.text("kit.mix.INCOMPATIBLE");
                    case UNKNOWN -> " – " + words.text("kit.mix.UNKNOWN");
                };
    }

    private String source(CitedRecord cited) {
        String state =
                switch (cited.state()) {
                    case CURRENT -> "";
                    case CHANGED -> " – " + words.text("kit.source.CHANGED", cited.latest());
                    case WITHDRAWN -> " – " + words.text("kit.source.WITHDRAWN");
                };
        String code = cited.code();
        if (code == null || cited.title() == null) {
            return words.text("kit.source.hidden") + state;
        }
        return words.text("kit.source", code, cited.number(), cited.title(), teller(cited)) + state;
    }

    /** Even somebody who is told whose it is takes away a file that is not. */
    private String teller(CitedRecord cited) {
        if (!cited.anonymous() && cited.territory() != null) {
            return cited.territory().name();
        }
        if (!cited.anonymous() && cited.organisation() != null) {
            return cited.organisation().name();
        }
        return words.text("kit.source.anonymous");
    }

    private String address() {
        return brand.url("/kits/" + kit.id());
    }

    /** @param mark what each begins with */
    static String items(List<String> lines, String mark) {
        return String.join(
                "\n",
                lines.stream().map(line -> mark + MarkdownText.ofWords(line)).toList());
    }
}
