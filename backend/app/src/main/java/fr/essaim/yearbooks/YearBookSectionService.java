package fr.essaim.yearbooks;

import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Use cases of the parts of books. */
@ApplicationScoped
public class YearBookSectionService {
    private final YearBooks books;
    private final YearBookSections sections;
    private final YearBookReader reader;
    private final AuditTrail audit;
    private final Today today;

    YearBookSectionService(
            YearBooks books, YearBookSections sections, YearBookReader reader, AuditTrail audit, Today today) {
        this.books = books;
        this.sections = sections;
        this.reader = reader;
        this.audit = audit;
        this.today = today;
    }

    /** @throws ProblemException not-found unless the actor may know of the book, forbidden unless they write it */
    YearBookSectionDetails get(Actor actor, UUID id) {
        YearBookPlace place = books.placeOfSection(actor, id);
        place.requireWriter();
        return reader.section(place, id);
    }

    @Transactional
    public YearBookSectionDetails update(Actor actor, UUID id, int version, YearBookSectionDraft draft) {
        draft.requireText();
        return change(actor, id, version, "UPDATED", section -> section.revise(draft, today.now()));
    }

    /** Gives up what was edited for what the source says now. */
    @Transactional
    YearBookSectionDetails takeSource(Actor actor, UUID id, int version) {
        return change(actor, id, version, "REFRESHED", section -> {
            section.requirePresent();
            Source source = books.sources(section.cycleYearId()).stream()
                    .filter(section::isOf)
                    .findFirst()
                    .orElseThrow(() -> new ProblemException(ProblemCode.RULE_VIOLATED)
                            .atParameter("id", "section-without-source"));
            section.take(source, today.now());
        });
    }

    @Transactional
    YearBookSectionDetails remove(Actor actor, UUID id, int version) {
        return change(actor, id, version, "REMOVED", section -> section.remove(today.now()));
    }

    @Transactional
    YearBookSectionDetails restore(Actor actor, UUID id, int version) {
        return change(actor, id, version, "RESTORED", section -> section.restore(today.now()));
    }

    /** Passes the neighbour that is shown; the first and the last stay where they are. */
    @Transactional
    YearBookSectionDetails move(Actor actor, UUID id, int version, SectionMove.Direction direction) {
        return change(actor, id, version, "MOVED", section -> {
            section.move(today.now());
            pass(section, direction);
        });
    }

    private void pass(YearBookSection moved, SectionMove.Direction direction) {
        List<YearBookSection> present = sections.of(moved.cycleYearId());
        int from = present.indexOf(moved);
        int step = direction == SectionMove.Direction.UP ? -1 : 1;
        int to = from + step;
        while (to >= 0 && to < present.size() && present.get(to).isRemoved()) {
            to += step;
        }
        if (to >= 0 && to < present.size()) {
            var ids = new ArrayList<>(present.stream().map(YearBookSection::id).toList());
            Collections.swap(ids, from, to);
            sections.order(moved.cycleYearId(), ids);
        }
    }

    private YearBookSectionDetails change(
            Actor actor, UUID id, int version, String outcome, Consumer<YearBookSection> verb) {
        YearBookPlace place = books.placeOfSection(actor, id);
        place.requireChange();
        books.lock(place.cycleYear().id());
        YearBookSectionDetails before = reader.section(place, id);
        YearBookSection section = sections.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        section.requireVersion(version);
        verb.accept(section);
        sections.flush();
        YearBookSectionDetails after = reader.section(place, id);
        audit.record(actor, "YEAR_BOOK_SECTION_" + outcome, YearBookService.subject(place, after), before, after, null);
        return after;
    }
}
