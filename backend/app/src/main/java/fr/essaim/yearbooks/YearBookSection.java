package fr.essaim.yearbooks;

import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.richtext.MarkdownText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A part of a book: the words of one source, as they are or as somebody put them, or a text of its own. */
@Entity
@SuppressWarnings("UnusedVariable") // projections read the columns
class YearBookSection extends Versioned {
    private UUID cycleYearId;

    @Enumerated(EnumType.STRING)
    private SourceKind sourceKind;

    private @Nullable UUID sourceId;
    private @Nullable Instant dated;

    /** Written by {@link YearBookSections#order}: moving a section is no change of those it passes. */
    @Column(name = "position", updatable = false)
    private int place;

    private String heading;
    private String text;
    private @Nullable String sourceDigest;
    private boolean edited;
    private boolean sourceChanged;
    private boolean removed;

    @SuppressWarnings("NullAway.Init")
    protected YearBookSection() {}

    @SuppressWarnings("NullAway.Init") // take sets them
    YearBookSection(UUID cycleYear, Source source, int place, Instant now) {
        super(now);
        this.cycleYearId = cycleYear;
        this.sourceKind = source.kind();
        this.sourceId = source.id();
        this.dated = source.dated();
        this.place = place;
        take(source, now);
    }

    @SuppressWarnings("NullAway.Init") // write sets them
    YearBookSection(UUID cycleYear, YearBookSectionDraft draft, int place, Instant now) {
        super(now);
        this.cycleYearId = cycleYear;
        this.sourceKind = SourceKind.TEXT;
        this.place = place;
        write(draft, now);
    }

    UUID cycleYearId() {
        return cycleYearId;
    }

    boolean isOf(Source source) {
        return sourceKind == source.kind() && source.id().equals(sourceId);
    }

    boolean isLaterThan(Source source) {
        return dated != null && dated.isAfter(source.dated());
    }

    boolean isRemoved() {
        return removed;
    }

    /**
     * Keeps to its source: takes its new words, unless somebody put them in their own, who is told.
     *
     * @return whether anything changed
     */
    boolean follow(Source source, Instant now) {
        boolean differs = !source.digest().equals(sourceDigest);
        if (!edited && differs) {
            take(source, now);
            return true;
        }
        if (!edited || sourceChanged == differs) {
            return false;
        }
        sourceChanged = differs;
        touch(now);
        return true;
    }

    /** Somebody's own words, which assembling leaves alone. */
    void revise(YearBookSectionDraft draft, Instant now) {
        requirePresent();
        write(draft, now);
        edited = sourceKind != SourceKind.TEXT;
    }

    /** Gives up what was edited for the words of the source. */
    final void take(Source source, Instant now) {
        heading = source.heading();
        text = source.text();
        sourceDigest = source.digest();
        edited = false;
        sourceChanged = false;
        touch(now);
    }

    /** Where to, {@link YearBookSections#order} writes. */
    void move(Instant now) {
        requirePresent();
        touch(now);
    }

    void remove(Instant now) {
        requirePresent();
        removed = true;
        touch(now);
    }

    void restore(Instant now) {
        if (!removed) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", "section-present");
        }
        removed = false;
        touch(now);
    }

    /** @throws ProblemException rule-violated when it was removed */
    final void requirePresent() {
        if (removed) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", "section-removed");
        }
    }

    private void write(YearBookSectionDraft draft, Instant now) {
        heading = draft.heading().strip();
        text = Objects.requireNonNull(MarkdownText.canonicalOrNull(draft.text()));
        touch(now);
    }
}
