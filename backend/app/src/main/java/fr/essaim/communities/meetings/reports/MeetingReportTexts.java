package fr.essaim.communities.meetings.reports;

import fr.essaim.attachments.TextOwner;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Whoever reads one of the reports sees the images of its texts. */
class MeetingReportTexts {
    @Produces
    @Singleton
    static TextOwner images(MeetingReportService reports) {
        return new TextOwner(
                "MEETING_REPORT",
                (actor, id) -> reports.get(actor, id).actions().contains(MeetingReportAction.UPDATE));
    }
}
