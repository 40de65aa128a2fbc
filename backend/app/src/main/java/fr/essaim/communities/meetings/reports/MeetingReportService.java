package fr.essaim.communities.meetings.reports;

import fr.essaim.communities.CommunityAccess;
import fr.essaim.communities.CommunityService;
import fr.essaim.communities.meetings.MeetingAction;
import fr.essaim.communities.meetings.MeetingDetails;
import fr.essaim.communities.meetings.MeetingService;
import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Use cases of reports: facilitators, staff and the lead of the group that met write and publish them; those who take part in the
 * community read them once they are published.
 */
@ApplicationScoped
public class MeetingReportService {
    private final CommunityService communities;
    private final MeetingService meetings;
    private final MeetingReports reports;
    private final MeetingReportHistory history;
    private final Today today;

    MeetingReportService(
            CommunityService communities,
            MeetingService meetings,
            MeetingReports reports,
            MeetingReportHistory history,
            Today today) {
        this.communities = communities;
        this.meetings = meetings;
        this.reports = reports;
        this.history = history;
        this.today = today;
    }

    Page<MeetingReportDetails> list(Actor actor, UUID community, MeetingReportFilter filter, PageRequest request) {
        return reports.page(actor, conditions(actor, community, filter), request);
    }

    CsvExport<MeetingReportDetails> export(
            Actor actor, UUID community, MeetingReportFilter filter, PageRequest request) {
        return reports.export(actor, conditions(actor, community, filter), request);
    }

    /** @throws ProblemException not-found unless there is such a report and the actor may read it */
    public MeetingReportDetails get(Actor actor, UUID id) {
        return reports.details(actor, MeetingReports.visible(actor, today), id).orElseThrow(ProblemException::notFound);
    }

    /** Begins the report of a meeting that has begun. */
    @Transactional
    MeetingReportDetails draft(Actor actor, UUID meeting, MeetingReportDraft draft) {
        return begin(actor, meeting, draft, actor.personId(), false);
    }

    /** Enters invented demonstration data, as the platform's own doing. */
    @Transactional
    public MeetingReportDetails enter(Actor actor, UUID meeting, MeetingReportDraft draft, UUID author) {
        return begin(actor, meeting, draft, author, true);
    }

    private MeetingReportDetails begin(
            Actor actor, UUID meeting, MeetingReportDraft draft, @Nullable UUID author, boolean demo) {
        MeetingDetails held = meetings.get(actor, meeting);
        UUID community = held.community().id();
        if (!held.actions().contains(MeetingAction.REPORT)) {
            throw refusal(actor, held);
        }
        var report = new MeetingReport(meeting, draft, author, demo, today.now());
        reports.persistAndFlush(report);
        writeAttendees(report.id(), community, draft);
        MeetingReportDetails after = get(actor, report.id());
        history.created(actor, after);
        return after;
    }

    @Transactional
    MeetingReportDetails update(Actor actor, UUID id, int version, MeetingReportDraft draft) {
        return change(actor, id, version, MeetingReportAction.UPDATE, report -> {
            report.revise(draft, today.now());
            writeAttendees(id, get(actor, id).community().id(), draft);
        });
    }

    @Transactional
    public MeetingReportDetails publish(Actor actor, UUID id, int version) {
        return change(actor, id, version, MeetingReportAction.PUBLISH, report -> report.publish(today.now()));
    }

    private MeetingReportDetails change(
            Actor actor, UUID id, int version, MeetingReportAction action, Consumer<MeetingReport> verb) {
        MeetingReportDetails before = get(actor, id);
        communities.access(actor, before.community().id()).requireActive();
        // Whoever writes a report may do all of this; what its state forbids the report itself says.
        if (!before.actions().contains(MeetingReportAction.UPDATE)) {
            throw ProblemException.forbidden();
        }
        MeetingReport report = reports.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        report.requireVersion(version);
        verb.accept(report);
        reports.flush();
        MeetingReportDetails after = get(actor, id);
        if (action == MeetingReportAction.PUBLISH) {
            history.published(actor, before, after);
        } else {
            history.updated(actor, before, after);
        }
        return after;
    }

    private void writeAttendees(UUID report, UUID community, MeetingReportDraft draft) {
        if (reports.writeAttendees(report, community, draft.attendees())
                < draft.attendees().size()) {
            throw ProblemException.unknownReference("/attendeeIds");
        }
    }

    /** Why a meeting is not reported: by whom, or because of what it is. */
    private ProblemException refusal(Actor actor, MeetingDetails held) {
        CommunityAccess access = communities.access(actor, held.community().id());
        access.requireActive();
        if (!access.mayFacilitate() && !held.actions().contains(MeetingAction.UPDATE)) {
            return ProblemException.forbidden();
        }
        if (held.reportId() != null) {
            return new ProblemException(ProblemCode.ALREADY_REPORTED);
        }
        return new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", "meeting-not-held");
    }

    private Conditions conditions(Actor actor, UUID community, MeetingReportFilter filter) {
        communities.access(actor, community).requireInside();
        return filter.narrow(MeetingReports.visible(actor, today).and("e.community_id = ?", community));
    }
}
