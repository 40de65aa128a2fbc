package fr.essaim.demo;

import fr.essaim.communities.meetings.MeetingDraft;
import fr.essaim.communities.meetings.MeetingService;
import fr.essaim.communities.meetings.followups.FollowUpDetails;
import fr.essaim.communities.meetings.followups.FollowUpDraft;
import fr.essaim.communities.meetings.followups.FollowUpService;
import fr.essaim.communities.meetings.followups.FollowUpState;
import fr.essaim.communities.meetings.reports.MeetingReportDetails;
import fr.essaim.communities.meetings.reports.MeetingReportDraft;
import fr.essaim.communities.meetings.reports.MeetingReportService;
import fr.essaim.communities.meetings.reports.MeetingReportState;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The meetings of the communities, what was reported of them and what follows, some of it late today. */
@ApplicationScoped
class DemoMeetings {
    private final MeetingService meetings;
    private final MeetingReportService reports;
    private final FollowUpService followUps;
    private final Today today;

    DemoMeetings(MeetingService meetings, MeetingReportService reports, FollowUpService followUps, Today today) {
        this.meetings = meetings;
        this.reports = reports;
        this.followUps = followUps;
        this.today = today;
    }

    /** @return their ids by key */
    Map<String, UUID> load(
            Actor loader, Map<String, UUID> communities, Map<String, UUID> groups, Map<String, UUID> years) {
        var ids = new HashMap<String, UUID>();
        for (DemoFile.Line line : DemoFile.read("meetings")) {
            var draft = new MeetingDraft(
                    line.text("title"),
                    at(line, "from"),
                    at(line, "to"),
                    Today.FRANCE.getId(),
                    line.textOrNull("place"),
                    DemoDataService.idOrNull(groups, line.textOrNull("group")),
                    DemoDataService.idOrNull(years, line.textOrNull("year")),
                    lines(line.textOrNull("agenda")));
            UUID community = DemoDataService.id(communities, line.text("community"));
            ids.put(
                    line.text("key"),
                    meetings.plan(loader, community, draft, true).id());
        }
        return ids;
    }

    void report(Actor loader, Map<String, UUID> meetingIds, Map<String, UUID> people) {
        var ids = new HashMap<String, UUID>();
        for (DemoFile.Line line : DemoFile.read("meeting-reports")) {
            var draft = new MeetingReportDraft(
                    line.text("summary").replace("\\n", "\n"),
                    parts(line.text("decisions")),
                    line.words("attendees").stream()
                            .map(email -> DemoDataService.id(people, email))
                            .toList(),
                    parts(line.text("guests")));
            UUID meeting = DemoDataService.id(meetingIds, line.text("meeting"));
            UUID author = DemoDataService.id(people, line.text("author"));
            MeetingReportDetails report = reports.enter(loader, meeting, draft, author);
            if (line.constant("state", MeetingReportState.class) == MeetingReportState.PUBLISHED) {
                reports.publish(loader, report.id(), report.version());
            }
            ids.put(line.text("meeting"), report.id());
        }
        for (DemoFile.Line line : DemoFile.read("follow-ups")) {
            var draft = new FollowUpDraft(
                    line.text("what"),
                    DemoDataService.id(people, line.text("owner")),
                    today.date().plusDays(Long.parseLong(line.text("due_in"))));
            FollowUpDetails followUp =
                    followUps.add(loader, DemoDataService.id(ids, line.text("meeting")), draft, true);
            if (line.constant("state", FollowUpState.class) == FollowUpState.DONE) {
                followUps.complete(loader, followUp.id(), followUp.version());
            }
        }
    }

    /** On a date, or so many days from today: {@code +15}, {@code -6}. */
    private Instant at(DemoFile.Line line, String column) {
        String day = line.text("day");
        boolean relative = day.startsWith("+") || day.startsWith("-");
        LocalDate date = relative ? today.date().plusDays(Long.parseLong(day)) : LocalDate.parse(day);
        return date.atTime(LocalTime.parse(line.text(column)))
                .atZone(Today.FRANCE)
                .toInstant();
    }

    private static @Nullable String lines(@Nullable String text) {
        return text == null ? null : text.replace("\\n", "\n");
    }

    private static List<String> parts(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("\\|"));
    }
}
