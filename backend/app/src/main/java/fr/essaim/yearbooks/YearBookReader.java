package fr.essaim.yearbooks;

import fr.essaim.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Puts together what the writers of a book read: its parts, who made them. Two statements. */
@ApplicationScoped
class YearBookReader {
    private final YearBooks books;
    private final YearBookSections sections;

    YearBookReader(YearBooks books, YearBookSections sections) {
        this.books = books;
        this.sections = sections;
    }

    YearBookDetails book(YearBookPlace place) {
        UUID year = place.cycleYear().id();
        List<Credit> credits = books.credits(year);
        List<YearBookSectionDetails> all = sections.details(year, place.isOpen()).stream()
                .map(section -> section.creditedTo(Credit.names(of(section.id(), credits))))
                .toList();
        List<YearBookSectionDetails> shown =
                all.stream().filter(section -> !section.removed()).toList();
        List<UUID> ids = shown.stream().map(YearBookSectionDetails::id).toList();
        return new YearBookDetails(
                place.cycleYear(),
                place.question(),
                place.startsOn(),
                place.endsOn(),
                place.cycle(),
                place.community(),
                shown,
                all.stream().filter(YearBookSectionDetails::removed).toList(),
                Credit.names(credits.stream()
                        .filter(credit -> ids.contains(credit.section()))
                        .toList()),
                place.isOpen() ? List.of(YearBookAction.values()) : List.of());
    }

    YearBookSectionDetails section(YearBookPlace place, UUID id) {
        UUID year = place.cycleYear().id();
        return sections.details(year, place.isOpen()).stream()
                .filter(section -> section.id().equals(id))
                .findFirst()
                .map(section -> section.creditedTo(Credit.names(of(id, books.credits(year)))))
                .orElseThrow(ProblemException::notFound);
    }

    private static List<Credit> of(UUID section, List<Credit> credits) {
        return credits.stream()
                .filter(credit -> credit.section().equals(section))
                .toList();
    }
}
