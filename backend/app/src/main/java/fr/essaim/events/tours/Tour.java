package fr.essaim.events.tours;

import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.richtext.MarkdownText;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A series of events that travels. */
@Entity
@SuppressWarnings("UnusedVariable") // projections read the columns
class Tour extends Versioned {
    @Enumerated(EnumType.STRING)
    private TourState state;

    private @Nullable String reason;
    private String title;
    private String summary;
    private @Nullable String description;
    private @Nullable String audience;
    private UUID programmeId;
    private UUID organisationId;
    private @Nullable UUID communityId;
    private String timeZone;
    private LocalDate startsOn;
    private LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    private Rhythm rhythm;

    private int supportsWithinDays;
    private @Nullable UUID creatorId;
    private boolean demo;

    @SuppressWarnings("NullAway.Init")
    protected Tour() {}

    @SuppressWarnings("NullAway.Init") // write sets them
    Tour(TourDraft draft, @Nullable UUID creatorId, boolean demo, Instant now) {
        super(now);
        this.state = TourState.DRAFT;
        this.creatorId = creatorId;
        this.demo = demo;
        write(draft);
    }

    /** @throws ProblemException illegal-transition when it is closed or cancelled */
    void revise(TourDraft draft, Instant now) {
        amend(now);
        write(draft);
    }

    /** What hangs on it changed: its stops. */
    void amend(Instant now) {
        if (!state.isOpen()) {
            throw ProblemException.illegalTransition(state, TourState.DRAFT);
        }
        touch(now);
    }

    void publish(Instant now) {
        moveTo(TourState.PUBLISHED, now);
    }

    /** Nothing of it changes any more, but what is kept of it. */
    void close(Instant now) {
        moveTo(TourState.CLOSED, now);
    }

    /** @param why its readers see it */
    void cancel(String why, Instant now) {
        moveTo(TourState.CANCELLED, now);
        reason = why;
    }

    private void moveTo(TourState next, Instant now) {
        if (!state.canBecome(next)) {
            throw ProblemException.illegalTransition(state, next);
        }
        state = next;
        touch(now);
    }

    private void write(TourDraft draft) {
        title = draft.title().strip();
        summary = draft.summary().strip();
        description = MarkdownText.canonicalOrNull(draft.description());
        audience = draft.audience();
        programmeId = draft.programmeId();
        organisationId = draft.organisationId();
        communityId = draft.communityId();
        timeZone = draft.zone().getId();
        startsOn = draft.startsOn();
        endsOn = draft.endsOn();
        rhythm = draft.rhythm();
        supportsWithinDays = draft.supportsWithinDays();
    }
}
