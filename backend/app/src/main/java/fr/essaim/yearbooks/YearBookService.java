package fr.essaim.yearbooks;

import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Use cases of books: facilitators and staff assemble and read them; their sources may be hidden from anybody else. */
@ApplicationScoped
public class YearBookService {
    private final YearBooks books;
    private final YearBookSections sections;
    private final YearBookReader reader;
    private final AuditTrail audit;
    private final Today today;

    YearBookService(YearBooks books, YearBookSections sections, YearBookReader reader, AuditTrail audit, Today today) {
        this.books = books;
        this.sections = sections;
        this.reader = reader;
        this.audit = audit;
        this.today = today;
    }

    /** What assembling did; the words themselves are in the audit trail of their sources. */
    record Assembled(int added, int changed, List<String> headings) {}

    /** @throws ProblemException not-found unless the actor may know of the year, forbidden unless they write its book */
    YearBookDetails get(Actor actor, UUID cycleYear) {
        YearBookPlace place = books.place(actor, cycleYear);
        place.requireWriter();
        return reader.book(place);
    }

    /**
     * Adds what was published in the year since, each in its place by date, and refreshes what nobody edited. What somebody
     * edited, moved or removed stays as it is.
     */
    @Transactional
    public YearBookDetails assemble(Actor actor, UUID cycleYear) {
        YearBookPlace place = books.place(actor, cycleYear);
        place.requireChange();
        books.lock(cycleYear);
        Instant now = today.now();
        var ordered = new ArrayList<>(sections.of(cycleYear));
        int before = ordered.size();
        int changed = 0;
        for (Source source : books.sources(cycleYear)) {
            Optional<YearBookSection> known =
                    ordered.stream().filter(section -> section.isOf(source)).findFirst();
            if (known.isEmpty()) {
                var section = new YearBookSection(cycleYear, source, -ordered.size() - 1, now);
                sections.persist(section);
                ordered.add(placeOf(source, ordered), section);
            } else if (known.get().follow(source, now)) {
                changed++;
            }
        }
        sections.flush();
        sections.order(cycleYear, ordered.stream().map(YearBookSection::id).toList());
        books.assembled(cycleYear);
        YearBookDetails book = reader.book(place);
        List<String> headings =
                book.sections().stream().map(YearBookSectionDetails::heading).toList();
        var outcome = new Assembled(ordered.size() - before, changed, headings);
        audit.record(actor, "YEAR_BOOK_ASSEMBLED", subject(place), null, outcome, null);
        return book;
    }

    /** Adds a text of its own at the end. */
    @Transactional
    public YearBookSectionDetails add(Actor actor, UUID cycleYear, YearBookSectionDraft draft) {
        YearBookPlace place = books.place(actor, cycleYear);
        place.requireChange();
        draft.requireText();
        books.lock(cycleYear);
        List<YearBookSection> present = sections.of(cycleYear);
        var section = new YearBookSection(cycleYear, draft, -present.size() - 1, today.now());
        sections.persistAndFlush(section);
        var ids = new ArrayList<>(present.stream().map(YearBookSection::id).toList());
        ids.add(section.id());
        sections.order(cycleYear, ids);
        YearBookSectionDetails after = reader.section(place, section.id());
        audit.record(actor, "YEAR_BOOK_SECTION_ADDED", subject(place, after), null, after, null);
        return after;
    }

    /** Before the first that is later, wherever people moved the others; else at the end. */
    private static int placeOf(Source source, List<YearBookSection> ordered) {
        for (int i = 0; i < ordered.size(); i++) {
            if (ordered.get(i).isLaterThan(source)) {
                return i;
            }
        }
        return ordered.size();
    }

    private static AuditTrail.Subject subject(YearBookPlace place) {
        return new AuditTrail.Subject(
                "YEAR_BOOK",
                place.cycleYear().id(),
                place.cycleYear().name() + ", " + place.community().name());
    }

    static AuditTrail.Subject subject(YearBookPlace place, YearBookSectionDetails section) {
        return new AuditTrail.Subject(
                "YEAR_BOOK_SECTION",
                section.id(),
                section.heading() + ", " + place.cycleYear().name());
    }
}
