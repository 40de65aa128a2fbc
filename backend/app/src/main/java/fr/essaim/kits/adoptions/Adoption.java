package fr.essaim.kits.adoptions;

import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A territory's own way with a kit. */
@Entity
@SuppressWarnings("UnusedVariable") // projections read the columns
class Adoption extends Versioned {
    private UUID kitId;
    private UUID versionId;
    private @Nullable UUID offeredId;
    private UUID territoryId;

    @Enumerated(EnumType.STRING)
    private AdoptionState state;

    private @Nullable String reason;

    @Convert(converter = FitFinding.Column.class)
    private List<FitFinding> fit;

    private @Nullable String note;
    private @Nullable UUID mentorTerritoryId;

    @Enumerated(EnumType.STRING)
    private @Nullable MentorState mentorState;

    @Convert(converter = Outcome.Column.class)
    private @Nullable Outcome outcome;

    private @Nullable UUID recordId;
    private @Nullable UUID adopterId;
    private boolean demo;

    @SuppressWarnings("NullAway.Init")
    protected Adoption() {}

    Adoption(
            UUID kitId,
            UUID versionId,
            AdoptionDraft draft,
            List<FitFinding> fit,
            @Nullable UUID adopterId,
            boolean demo,
            Instant now) {
        super(now);
        this.kitId = kitId;
        this.versionId = versionId;
        this.territoryId = draft.territoryId();
        this.state = AdoptionState.PLANNED;
        this.fit = fit;
        this.note = draft.note();
        this.adopterId = adopterId;
        this.demo = demo;
    }

    void begin(Instant now) {
        moveTo(AdoptionState.IN_PROGRESS);
        touch(now);
    }

    void finish(Outcome told, Instant now) {
        moveTo(AdoptionState.DONE);
        outcome = told;
        touch(now);
    }

    /** @throws ProblemException illegal-transition unless it is done, already-told */
    void tell(UUID record, Instant now) {
        if (state != AdoptionState.DONE) {
            throw ProblemException.illegalTransition(state, AdoptionState.DONE);
        }
        if (recordId != null) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", "adoption-told");
        }
        recordId = record;
        touch(now);
    }

    void abandon(String why, Instant now) {
        moveTo(AdoptionState.ABANDONED);
        reason = why;
        touch(now);
    }

    /** @throws ProblemException rule-violated of itself, illegal-transition once it is closed */
    void askMentor(UUID territory, Instant now) {
        requireOpen();
        if (territory.equals(territoryId)) {
            throw ProblemException.invalidField("/territoryId", "own-mentor");
        }
        mentorTerritoryId = territory;
        mentorState = MentorState.PROPOSED;
        touch(now);
    }

    /** @throws ProblemException illegal-transition unless it is asked */
    void answerAsMentor(boolean accepted, Instant now) {
        MentorState next = accepted ? MentorState.ACCEPTED : MentorState.DECLINED;
        if (mentorState != MentorState.PROPOSED) {
            throw ProblemException.illegalTransition(mentorState == null ? MentorState.DECLINED : mentorState, next);
        }
        mentorState = next;
        touch(now);
    }

    /** A later version is there; one that was proposed before is passed over. */
    void offer(UUID version, Instant now) {
        offeredId = version;
        touch(now);
    }

    /** Nothing is left to decide: it stands on the later version. */
    void moveOn(Instant now) {
        if (offeredId != null) {
            versionId = offeredId;
            offeredId = null;
            touch(now);
        }
    }

    /** @throws ProblemException illegal-transition once it is done or given up */
    void requireOpen() {
        if (!state.isOpen()) {
            throw ProblemException.illegalTransition(state, AdoptionState.IN_PROGRESS);
        }
    }

    UUID kitId() {
        return kitId;
    }

    @Nullable
    UUID offeredId() {
        return offeredId;
    }

    private void moveTo(AdoptionState next) {
        if (!state.canBecome(next)) {
            throw ProblemException.illegalTransition(state, next);
        }
        state = next;
    }
}
