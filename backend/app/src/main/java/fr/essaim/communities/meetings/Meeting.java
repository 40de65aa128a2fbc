package fr.essaim.communities.meetings;

import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.richtext.MarkdownText;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A dated meeting of a community, or of one of its working groups. */
@Entity
@SuppressWarnings("UnusedVariable") // projections read the columns
class Meeting extends Versioned {
    private UUID communityId;
    private @Nullable UUID groupId;
    private @Nullable UUID cycleYearId;
    private String title;
    private Instant startsAt;
    private @Nullable Instant endsAt;
    private String timeZone;
    private @Nullable String place;
    private @Nullable String agenda;

    @Enumerated(EnumType.STRING)
    private MeetingState state;

    private @Nullable String reason;
    private @Nullable String reportWaiver;
    private @Nullable UUID eventId;
    private boolean demo;

    @SuppressWarnings("NullAway.Init")
    protected Meeting() {}

    /** @param event the one that it was, if any */
    @SuppressWarnings("NullAway.Init") // write sets them
    Meeting(UUID community, @Nullable UUID event, MeetingDraft draft, boolean demo, Instant now) {
        super(now);
        this.communityId = community;
        this.eventId = event;
        this.state = MeetingState.PLANNED;
        this.demo = demo;
        write(draft, now);
    }

    /** @throws ProblemException illegal-transition when it is cancelled */
    void revise(MeetingDraft draft, Instant now) {
        if (state == MeetingState.CANCELLED) {
            throw ProblemException.illegalTransition(state, MeetingState.PLANNED);
        }
        write(draft, now);
    }

    /** @param reason its readers see it */
    void cancel(String reason, Instant now) {
        if (!state.canBecome(MeetingState.CANCELLED)) {
            throw ProblemException.illegalTransition(state, MeetingState.CANCELLED);
        }
        state = MeetingState.CANCELLED;
        this.reason = reason;
        touch(now);
    }

    /**
     * Settles that no report comes; whoever writes one all the same is awaited again.
     *
     * @param reason its readers see it
     * @throws ProblemException illegal-transition when it is cancelled, rule-violated before it has begun
     */
    void waiveReport(String reason, Instant now) {
        if (state == MeetingState.CANCELLED) {
            throw ProblemException.illegalTransition(state, MeetingState.PLANNED);
        }
        if (startsAt.isAfter(now)) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", "meeting-not-held");
        }
        reportWaiver = reason.strip();
        touch(now);
    }

    private void write(MeetingDraft draft, Instant now) {
        groupId = draft.groupId();
        cycleYearId = draft.cycleYearId();
        title = draft.title().strip();
        startsAt = draft.startsAt();
        endsAt = draft.endsAt();
        timeZone = draft.timeZoneOrDefault();
        place = draft.place();
        agenda = MarkdownText.canonicalOrNull(draft.agenda());
        touch(now);
    }
}
