package fr.essaim.competences.learnt;

import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.problem.ProblemException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody says they learnt elsewhere; found good or not by somebody else, once. */
@Entity
@SuppressWarnings("UnusedVariable") // projections read the columns
class PriorLearning extends Versioned {
    private UUID personId;
    private String competence;
    private int level;
    private String statement;
    private @Nullable String url;

    @Enumerated(EnumType.STRING)
    private PriorLearningState state;

    private @Nullable String reason;
    private @Nullable UUID deciderId;
    private @Nullable Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected PriorLearning() {}

    PriorLearning(UUID personId, PriorLearningDraft draft, Instant now) {
        super(now);
        this.personId = personId;
        this.competence = draft.competence();
        this.level = draft.level();
        this.statement = draft.statement().strip();
        this.url = draft.url();
        this.state = PriorLearningState.WAITING;
    }

    void accept(@Nullable UUID decider, Instant now) {
        decide(PriorLearningState.ACCEPTED, decider, now);
    }

    void decline(String why, @Nullable UUID decider, Instant now) {
        decide(PriorLearningState.DECLINED, decider, now);
        reason = why.strip();
    }

    void withdraw(Instant now) {
        moveTo(PriorLearningState.WITHDRAWN, now);
    }

    private void decide(PriorLearningState next, @Nullable UUID decider, Instant now) {
        moveTo(next, now);
        deciderId = decider;
        decidedAt = now;
    }

    private void moveTo(PriorLearningState next, Instant now) {
        if (state != PriorLearningState.WAITING) {
            throw ProblemException.illegalTransition(state, next);
        }
        state = next;
        touch(now);
    }
}
