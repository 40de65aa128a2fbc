package fr.essaim.pathways;

import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.richtext.MarkdownText;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What pioneers go through together. */
@Entity
@SuppressWarnings("UnusedVariable") // projections read the columns
class ExperiencePathway extends Versioned {
    @Enumerated(EnumType.STRING)
    private PathwayState state;

    private String title;
    private String summary;
    private @Nullable String description;

    @Enumerated(EnumType.STRING)
    private PathwayVisibility visibility;

    private @Nullable UUID programmeId;
    private @Nullable UUID communityId;
    private @Nullable UUID trainingId;
    private String timeZone;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private @Nullable String callText;
    private @Nullable Instant callClosesAt;
    private @Nullable Integer places;
    private @Nullable String contact;
    private @Nullable UUID creatorId;
    private boolean demo;

    @SuppressWarnings("NullAway.Init")
    protected ExperiencePathway() {}

    @SuppressWarnings("NullAway.Init") // write sets them
    ExperiencePathway(PathwayDraft draft, @Nullable UUID creatorId, boolean demo, Instant now) {
        super(now);
        this.state = PathwayState.DRAFT;
        this.creatorId = creatorId;
        this.demo = demo;
        write(draft);
    }

    /** @throws ProblemException illegal-transition when it is archived, rule-violated when its call would have no deadline */
    void revise(PathwayDraft draft, Instant now) {
        amend(now);
        if (state != PathwayState.DRAFT && draft.callClosesAt() == null) {
            throw ProblemException.invalidField("/callClosesLocal", "call-without-deadline");
        }
        write(draft);
    }

    /** What hangs on it changed: its phases. */
    void amend(Instant now) {
        if (state == PathwayState.ARCHIVED) {
            throw ProblemException.illegalTransition(state, PathwayState.DRAFT);
        }
        touch(now);
    }

    /** @throws ProblemException rule-violated unless its deadline is to come */
    void openCall(Instant now) {
        moveTo(PathwayState.CALL_OPEN, now);
        if (callClosesAt == null || !callClosesAt.isAfter(now)) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", "call-deadline-past");
        }
    }

    void closeCall(Instant now) {
        moveTo(PathwayState.SELECTION, now);
    }

    void start(Instant now) {
        moveTo(PathwayState.RUNNING, now);
    }

    void complete(Instant now) {
        moveTo(PathwayState.COMPLETED, now);
    }

    void archive(Instant now) {
        moveTo(PathwayState.ARCHIVED, now);
    }

    private void moveTo(PathwayState next, Instant now) {
        if (!state.canBecome(next)) {
            throw ProblemException.illegalTransition(state, next);
        }
        state = next;
        touch(now);
    }

    private void write(PathwayDraft draft) {
        title = draft.title().strip();
        summary = draft.summary().strip();
        description = MarkdownText.canonicalOrNull(draft.description());
        visibility = draft.visibility();
        programmeId = draft.programmeId();
        communityId = draft.communityId();
        trainingId = draft.trainingId();
        timeZone = draft.zone().getId();
        startsOn = draft.startsOn();
        endsOn = draft.endsOn();
        callText = MarkdownText.canonicalOrNull(draft.callText());
        callClosesAt = draft.callClosesAt();
        places = draft.places();
        contact = draft.contact();
    }
}
