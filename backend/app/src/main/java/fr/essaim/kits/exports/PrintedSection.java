package fr.essaim.kits.exports;

import fr.essaim.kits.KitSectionDetails;
import fr.essaim.kits.sections.MethodSheet;
import fr.essaim.kits.sections.SectionText;
import fr.essaim.shared.mail.Brand;
import fr.essaim.shared.pdf.PdfWording;
import fr.essaim.shared.richtext.MarkdownText;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One section as Markdown: what it is for, its text, and what it draws on. */
record PrintedSection(PdfWording words, KitSectionDetails section, Brand brand) {

    /** @param sources what it draws on, in words */
    String markdown(List<String> sources) {
        SectionText content = section.content();
        var text = new ArrayList<String>();
        text.add("*" + words.text("kit.kind." + content.kind()) + "*");
        if (content.method() != null) {
            method(text, content.method());
        }
        if (content.body() != null) {
            text.add(content.body());
        }
        link(text, "kit.training", "/formations/", content.trainingId());
        link(text, "kit.file", "/api/v1/attachments/", content.attachmentId());
        list(text, "kit.sources", sources, "- ");
        return String.join("\n\n", text);
    }

    private void method(List<String> text, MethodSheet method) {
        said(text, "kit.purpose", method.purpose());
        if (method.minutes() != null) {
            said(text, "kit.duration", words.text("kit.minutes", method.minutes()));
        }
        group(text, method.groupFrom(), method.groupTo());
        list(text, "kit.materials", method.materials(), "- ");
        list(text, "kit.steps", method.steps(), "1. ");
        list(text, "kit.pitfalls", method.pitfalls(), "- ");
    }

    private void group(List<String> text, @Nullable Integer from, @Nullable Integer to) {
        if (from != null && to != null) {
            said(text, "kit.group", words.text("kit.group.between", from, to));
        } else if (from != null) {
            said(text, "kit.group", words.text("kit.group.from", from));
        } else if (to != null) {
            said(text, "kit.group", words.text("kit.group.to", to));
        }
    }

    private void said(List<String> text, String key, String value) {
        text.add("**" + words.text(key) + "** " + MarkdownText.ofWords(value));
    }

    private void list(List<String> text, String key, List<String> lines, String mark) {
        if (!lines.isEmpty()) {
            text.add("**" + words.text(key) + "**");
            text.add(PrintedKit.items(lines, mark));
        }
    }

    private void link(List<String> text, String key, String place, @Nullable UUID id) {
        if (id != null) {
            text.add("[" + words.text(key) + "](" + brand.url(place + id) + ")");
        }
    }
}
