package fr.essaim.communities.meetings.printing;

import fr.essaim.communities.meetings.followups.FollowUpService;
import fr.essaim.communities.meetings.reports.MeetingReportDetails;
import fr.essaim.communities.meetings.reports.MeetingReportService;
import fr.essaim.shared.pdf.PdfDocument;
import fr.essaim.shared.pdf.PdfWording;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Gathers what a report says, for those who may read it. */
@ApplicationScoped
class PrintedReportService {
    private final MeetingReportService reports;
    private final FollowUpService followUps;
    private final MeetingSupports supports;

    PrintedReportService(MeetingReportService reports, FollowUpService followUps, MeetingSupports supports) {
        this.reports = reports;
        this.followUps = followUps;
        this.supports = supports;
    }

    /** @throws ProblemException not-found unless there is such a report and the actor may read it */
    PdfDocument print(Actor actor, UUID id, PdfWording words) {
        MeetingReportDetails report = reports.get(actor, id);
        return new PrintedReport(
                        words,
                        report,
                        followUps.of(actor, id),
                        supports.of(actor, report.meeting().id()))
                .document();
    }
}
