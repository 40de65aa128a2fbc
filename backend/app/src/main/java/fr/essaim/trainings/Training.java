package fr.essaim.trainings;

import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.problem.ProblemException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people learn; what it says is in its versions. */
@Entity
@SuppressWarnings("UnusedVariable") // projections read the columns
class Training extends Versioned {
    @Enumerated(EnumType.STRING)
    private TrainingState state;

    @Enumerated(EnumType.STRING)
    private TrainingKind kind;

    @Enumerated(EnumType.STRING)
    private TrainingVisibility visibility;

    private boolean wayIn;
    private UUID organisationId;
    private @Nullable UUID communityId;
    private @Nullable UUID programmeId;
    private @Nullable UUID currentId;
    private @Nullable UUID creatorId;
    private boolean demo;

    @SuppressWarnings("NullAway.Init")
    protected Training() {}

    @SuppressWarnings("NullAway.Init") // write sets them
    Training(TrainingSettings settings, @Nullable UUID creatorId, boolean demo, Instant now) {
        super(now);
        this.state = TrainingState.DRAFT;
        this.creatorId = creatorId;
        this.demo = demo;
        write(settings);
    }

    /** @throws ProblemException illegal-transition when it is archived */
    void revise(TrainingSettings settings, Instant now) {
        if (state == TrainingState.ARCHIVED) {
            throw ProblemException.illegalTransition(state, TrainingState.PUBLISHED);
        }
        write(settings);
        touch(now);
    }

    /** Whoever enrols from now on begins this version. */
    void show(UUID version, Instant now) {
        if (state != TrainingState.PUBLISHED) {
            moveTo(TrainingState.PUBLISHED, now);
        }
        currentId = version;
        touch(now);
    }

    /** Nobody begins it any more. */
    void archive(Instant now) {
        moveTo(TrainingState.ARCHIVED, now);
    }

    void restore(Instant now) {
        moveTo(currentId == null ? TrainingState.DRAFT : TrainingState.PUBLISHED, now);
    }

    private void moveTo(TrainingState next, Instant now) {
        if (!state.canBecome(next)) {
            throw ProblemException.illegalTransition(state, next);
        }
        state = next;
        touch(now);
    }

    private void write(TrainingSettings settings) {
        kind = settings.kind();
        visibility = settings.visibility();
        wayIn = settings.wayIn();
        organisationId = settings.organisationId();
        communityId = settings.communityId();
        programmeId = settings.programmeId();
    }
}
