package fr.essaim.communities.meetings.reports;

import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.jspecify.annotations.Nullable;

/** Notes every step of a report in the audit trail, and tells other features of its publication. */
@ApplicationScoped
class MeetingReportHistory {
    private final AuditTrail audit;
    private final Event<MeetingReportPublished> publications;

    MeetingReportHistory(AuditTrail audit, Event<MeetingReportPublished> publications) {
        this.audit = audit;
        this.publications = publications;
    }

    void created(Actor actor, MeetingReportDetails after) {
        record(actor, "MEETING_REPORT_CREATED", null, after);
    }

    void updated(Actor actor, MeetingReportDetails before, MeetingReportDetails after) {
        record(actor, "MEETING_REPORT_UPDATED", before, after);
    }

    void published(Actor actor, MeetingReportDetails before, MeetingReportDetails after) {
        record(actor, "MEETING_REPORT_PUBLISHED", before, after);
        publications.fire(new MeetingReportPublished(after.id(), after.meeting().id(), actor));
    }

    private void record(Actor actor, String action, @Nullable MeetingReportDetails before, MeetingReportDetails after) {
        String label = after.meeting().title() + ", " + after.community().name();
        audit.record(actor, action, new AuditTrail.Subject("MEETING_REPORT", after.id(), label), before, after, null);
    }
}
