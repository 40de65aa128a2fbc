package fr.essaim.communities.meetings.reports;

import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.problem.ProblemException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was said and decided in one meeting. Who was there is written by {@link MeetingReports#writeAttendees}. */
@Entity
@SuppressWarnings("UnusedVariable") // projections read the columns
class MeetingReport extends Versioned {
    private UUID meetingId;
    private @Nullable UUID authorId;
    private String summary;
    private String[] decisions;
    private String[] guests;

    @Enumerated(EnumType.STRING)
    private MeetingReportState state;

    private @Nullable Instant publishedAt;
    private boolean demo;

    @SuppressWarnings("NullAway.Init")
    protected MeetingReport() {}

    @SuppressWarnings("NullAway.Init") // revise sets them
    MeetingReport(UUID meeting, MeetingReportDraft draft, @Nullable UUID author, boolean demo, Instant now) {
        super(now);
        this.meetingId = meeting;
        this.authorId = author;
        this.state = MeetingReportState.DRAFT;
        this.demo = demo;
        revise(draft, now);
    }

    final void revise(MeetingReportDraft draft, Instant now) {
        summary = draft.canonicalSummary();
        decisions = draft.decisionsOrNone().stream().map(String::strip).toArray(String[]::new);
        guests = draft.guestsOrNone().stream().map(String::strip).toArray(String[]::new);
        touch(now);
    }

    void publish(Instant now) {
        if (!state.canBecome(MeetingReportState.PUBLISHED)) {
            throw ProblemException.illegalTransition(state, MeetingReportState.PUBLISHED);
        }
        state = MeetingReportState.PUBLISHED;
        publishedAt = now;
        touch(now);
    }
}
