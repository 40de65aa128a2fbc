package fr.essaim.demo;

import fr.essaim.shared.security.Actor;
import fr.essaim.yearbooks.SourceKind;
import fr.essaim.yearbooks.YearBookDetails;
import fr.essaim.yearbooks.YearBookSectionDetails;
import fr.essaim.yearbooks.YearBookSectionDraft;
import fr.essaim.yearbooks.YearBookSectionService;
import fr.essaim.yearbooks.YearBookService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** A year-book that was begun: assembled, one report put in somebody's own words, a foreword. */
@ApplicationScoped
class DemoYearBooks {
    private final YearBookService books;
    private final YearBookSectionService sections;

    DemoYearBooks(YearBookService books, YearBookSectionService sections) {
        this.books = books;
        this.sections = sections;
    }

    void load(Actor loader, Map<String, UUID> years) {
        for (DemoFile.Line line : DemoFile.read("year-books")) {
            UUID year = DemoDataService.id(years, line.text("year"));
            YearBookDetails book = books.assemble(loader, year);
            String report = line.text("report");
            book.sections().stream()
                    .filter(section -> section.sourceKind() == SourceKind.REPORT)
                    .findFirst()
                    .ifPresent(section -> edit(loader, section, report));
            books.add(loader, year, new YearBookSectionDraft(line.text("heading"), text(line.text("text"))));
        }
    }

    private void edit(Actor loader, YearBookSectionDetails section, String words) {
        var draft = new YearBookSectionDraft(section.heading(), text(words));
        sections.update(loader, section.id(), section.version(), draft);
    }

    private static String text(String words) {
        return words.replace("\\n", "\n");
    }
}
