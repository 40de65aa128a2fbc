package fr.essaim.events.series;

import fr.essaim.events.EventMode;
import fr.essaim.events.EventVisibility;
import fr.essaim.events.Wheelchair;
import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.richtext.MarkdownText;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Events that come back. */
@Entity
@SuppressWarnings("UnusedVariable") // projections read the columns
class EventSeries extends Versioned {
    @Enumerated(EnumType.STRING)
    private SeriesState state;

    private String title;
    private String summary;
    private @Nullable String description;
    private @Nullable String audience;
    private UUID communityId;
    private UUID organisationId;
    private @Nullable UUID cycleYearId;
    private String timeZone;

    @Enumerated(EnumType.STRING)
    private EventVisibility visibility;

    private String rule;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private boolean endWritten;

    @Enumerated(EnumType.STRING)
    private SeriesHolidays holidays;

    private @Nullable LocalTime shortStarts;
    private @Nullable LocalTime shortEnds;
    private @Nullable LocalTime longStarts;
    private @Nullable LocalTime longEnds;

    @Enumerated(EnumType.STRING)
    private EventMode mode;

    private @Nullable String place;
    private @Nullable String link;

    @Enumerated(EnumType.STRING)
    private Wheelchair wheelchair;

    private @Nullable Integer capacity;
    private @Nullable UUID creatorId;
    private boolean demo;

    @SuppressWarnings("NullAway.Init")
    protected EventSeries() {}

    /** @param dates what its rule gives */
    @SuppressWarnings("NullAway.Init") // write sets them
    EventSeries(SeriesDraft draft, List<LocalDate> dates, @Nullable UUID creatorId, boolean demo, Instant now) {
        super(now);
        this.state = SeriesState.DRAFT;
        this.creatorId = creatorId;
        this.demo = demo;
        write(draft, dates);
    }

    /** @throws ProblemException illegal-transition when it is closed */
    void revise(SeriesDraft draft, List<LocalDate> dates, Instant now) {
        if (state == SeriesState.CLOSED) {
            throw ProblemException.illegalTransition(state, SeriesState.DRAFT);
        }
        write(draft, dates);
        touch(now);
    }

    void publish(Instant now) {
        moveTo(SeriesState.PUBLISHED, now);
    }

    /** Its events stay; no date is given any more. */
    void close(Instant now) {
        moveTo(SeriesState.CLOSED, now);
    }

    private void moveTo(SeriesState next, Instant now) {
        if (!state.canBecome(next)) {
            throw ProblemException.illegalTransition(state, next);
        }
        state = next;
        touch(now);
    }

    private void write(SeriesDraft draft, List<LocalDate> dates) {
        title = draft.title().strip();
        summary = draft.summary().strip();
        description = MarkdownText.canonicalOrNull(draft.description());
        audience = draft.audience();
        communityId = draft.communityId();
        organisationId = draft.organisationId();
        cycleYearId = draft.cycleYearId();
        timeZone = draft.zone().getId();
        visibility = draft.visibility();
        mode = draft.mode();
        place = draft.place();
        link = draft.link();
        wheelchair = draft.wheelchair();
        capacity = draft.capacity();
        writeDays(draft, dates);
    }

    private void writeDays(SeriesDraft draft, List<LocalDate> dates) {
        rule = draft.rule();
        startsOn = draft.startsOn();
        endsOn = draft.endsOn() == null ? dates.getLast() : draft.endsOn();
        endWritten = draft.endsOn() != null;
        holidays = draft.holidays();
        shortStarts = draft.shortTimes() == null ? null : draft.shortTimes().startsLocal();
        shortEnds = draft.shortTimes() == null ? null : draft.shortTimes().endsLocal();
        longStarts = draft.longTimes() == null ? null : draft.longTimes().startsLocal();
        longEnds = draft.longTimes() == null ? null : draft.longTimes().endsLocal();
    }
}
