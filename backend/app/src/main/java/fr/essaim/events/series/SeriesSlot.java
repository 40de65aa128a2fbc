package fr.essaim.events.series;

import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.problem.ProblemException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One day of a series: free, taken by an event, or skipped. */
@Entity
@SuppressWarnings("UnusedVariable") // projections read the columns
class SeriesSlot extends Versioned {
    private UUID seriesId;
    private LocalDate day;
    private @Nullable LocalDate movedFrom;
    private boolean byRule;

    @Enumerated(EnumType.STRING)
    private @Nullable SlotKind kind;

    private boolean holiday;
    private @Nullable String reason;
    private @Nullable UUID contributionId;
    private @Nullable UUID eventId;

    @SuppressWarnings("NullAway.Init")
    protected SeriesSlot() {}

    /** One more day, given by hand. */
    SeriesSlot(UUID series, LocalDate day, @Nullable SlotKind kind, Instant now) {
        super(now);
        this.seriesId = series;
        this.day = day;
        this.kind = kind;
    }

    /** @param proposal null when organisers planned it themselves */
    void take(UUID event, SlotKind of, @Nullable UUID proposal, Instant now) {
        require(SlotState.FREE, SlotState.TAKEN);
        eventId = event;
        kind = of;
        contributionId = proposal;
        touch(now);
    }

    /** Free again, for another event. */
    void release(Instant now) {
        require(SlotState.TAKEN, SlotState.FREE);
        eventId = null;
        contributionId = null;
        touch(now);
    }

    /** @param of null for either */
    void be(@Nullable SlotKind of, Instant now) {
        require(SlotState.FREE, SlotState.FREE);
        kind = of;
        touch(now);
    }

    void skip(String why, Instant now) {
        require(SlotState.FREE, SlotState.SKIPPED);
        reason = why;
        touch(now);
    }

    /** @throws ProblemException illegal-transition unless it was skipped by hand: public holidays have no slot */
    void restore(Instant now) {
        if (reason == null) {
            throw ProblemException.illegalTransition(state(), SlotState.FREE);
        }
        reason = null;
        touch(now);
    }

    /** @param to neither a holiday nor the day of another slot */
    void move(LocalDate to, Instant now) {
        if (state() == SlotState.SKIPPED && !holiday) {
            throw ProblemException.illegalTransition(SlotState.SKIPPED, SlotState.FREE);
        }
        LocalDate from = movedFrom == null ? day : movedFrom;
        day = to;
        movedFrom = byRule && !from.equals(to) ? from : null;
        holiday = false;
        touch(now);
    }

    @Nullable
    UUID eventId() {
        return eventId;
    }

    SlotState state() {
        return SlotState.of(eventId, holiday, reason);
    }

    private void require(SlotState expected, SlotState next) {
        if (state() != expected) {
            throw ProblemException.illegalTransition(state(), next);
        }
    }
}
