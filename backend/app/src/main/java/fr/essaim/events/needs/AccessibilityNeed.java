package fr.essaim.events.needs;

import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.problem.ProblemException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody needs to take part in an event. */
@Entity
@SuppressWarnings("UnusedVariable") // projections read the columns
class AccessibilityNeed extends Versioned {
    private UUID registrationId;

    @Enumerated(EnumType.STRING)
    private NeedState state;

    private @Nullable String words;
    private String[] provisions;
    private Instant statedAt;
    private @Nullable String answer;
    private @Nullable Instant settledAt;
    private @Nullable UUID settledById;

    @SuppressWarnings("NullAway.Init")
    protected AccessibilityNeed() {}

    @SuppressWarnings("NullAway.Init") // state sets them
    AccessibilityNeed(UUID registrationId, NeedDraft draft, Instant now) {
        super(now);
        this.registrationId = registrationId;
        write(draft, now);
    }

    NeedState state() {
        return state;
    }

    /** Said anew: whatever was answered was to something else. */
    void write(NeedDraft draft, Instant now) {
        words = draft.said();
        provisions = draft.asked().toArray(String[]::new);
        statedAt = now;
        reopen(now);
    }

    /** @param reply the person reads it */
    void settle(@Nullable String reply, @Nullable UUID by, Instant now) {
        if (state != NeedState.OPEN) {
            throw ProblemException.illegalTransition(state, NeedState.SETTLED);
        }
        state = NeedState.SETTLED;
        answer = reply;
        settledAt = now;
        settledById = by;
        touch(now);
    }

    /** @throws ProblemException illegal-transition when it is open */
    void takeUpAgain(Instant now) {
        if (state != NeedState.SETTLED) {
            throw ProblemException.illegalTransition(state, NeedState.OPEN);
        }
        reopen(now);
    }

    private void reopen(Instant now) {
        state = NeedState.OPEN;
        answer = null;
        settledAt = null;
        settledById = null;
        touch(now);
    }
}
