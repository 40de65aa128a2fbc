package fr.essaim.communities.contributions;

import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.richtext.MarkdownText;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a member proposes to the community. */
@Entity
@SuppressWarnings("UnusedVariable") // projections read the columns
class Contribution extends Versioned {
    private UUID communityId;
    private UUID personId;
    private @Nullable UUID cycleYearId;

    @Enumerated(EnumType.STRING)
    private ContributionKind kind;

    private String title;
    private String text;

    @Enumerated(EnumType.STRING)
    private ContributionState state;

    private @Nullable String reason;
    private Instant submittedAt;
    private @Nullable Instant decidedAt;
    private @Nullable UUID decidedById;
    private @Nullable Instant publishedAt;
    private boolean demo;

    @SuppressWarnings("NullAway.Init")
    protected Contribution() {}

    @SuppressWarnings("NullAway.Init") // write sets them
    Contribution(UUID community, UUID author, ContributionDraft draft, boolean demo, Instant now) {
        super(now);
        communityId = community;
        personId = author;
        state = ContributionState.SUBMITTED;
        submittedAt = now;
        this.demo = demo;
        write(draft, now);
    }

    /** @throws ProblemException illegal-transition once it is decided */
    void revise(ContributionDraft draft, Instant now) {
        if (state != ContributionState.SUBMITTED) {
            throw ProblemException.illegalTransition(state, ContributionState.SUBMITTED);
        }
        write(draft, now);
    }

    /** @throws ProblemException illegal-transition once it is declined or taken back */
    void place(@Nullable UUID year, Instant now) {
        if (!ContributionAction.PLACE.isPossibleIn(state)) {
            throw ProblemException.illegalTransition(state, state);
        }
        cycleYearId = year;
        touch(now);
    }

    void accept(@Nullable UUID by, Instant at) {
        moveTo(ContributionState.ACCEPTED, at);
        decide(by, at);
    }

    /** @param reason the author reads it */
    void decline(String reason, @Nullable UUID by, Instant at) {
        moveTo(ContributionState.DECLINED, at);
        decide(by, at);
        this.reason = reason;
    }

    void publish(Instant at) {
        moveTo(ContributionState.PUBLISHED, at);
        publishedAt = at;
    }

    void withdraw(Instant at) {
        moveTo(ContributionState.WITHDRAWN, at);
    }

    private void decide(@Nullable UUID by, Instant at) {
        decidedAt = at;
        decidedById = by;
    }

    private void write(ContributionDraft draft, Instant now) {
        kind = draft.kind();
        cycleYearId = draft.cycleYearId();
        title = draft.title().strip();
        String canonical = MarkdownText.canonicalOrNull(draft.text());
        if (canonical == null) {
            throw ProblemException.invalidField("/text", "not-blank");
        }
        text = canonical;
        touch(now);
    }

    private void moveTo(ContributionState next, Instant now) {
        if (!state.canBecome(next)) {
            throw ProblemException.illegalTransition(state, next);
        }
        state = next;
        touch(now);
    }
}
