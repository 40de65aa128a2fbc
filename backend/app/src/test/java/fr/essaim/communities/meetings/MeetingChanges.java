package fr.essaim.communities.meetings;

import static fr.essaim.communities.CommunityFixtures.community;
import static fr.essaim.communities.meetings.MeetingFixtures.FAR_AWAY;
import static fr.essaim.communities.meetings.MeetingFixtures.draft;
import static fr.essaim.communities.meetings.MeetingFixtures.followUp;
import static fr.essaim.communities.meetings.MeetingFixtures.held;
import static fr.essaim.communities.meetings.MeetingFixtures.report;
import static fr.essaim.communities.meetings.MeetingFixtures.reported;

import fr.essaim.testing.Api;
import fr.essaim.testing.Changes;
import fr.essaim.testing.Persons;
import fr.essaim.testing.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class MeetingChanges implements Changes {
    private static final Map<String, String> REASON = Map.of("reason", "Essai");
    private static final LocalDate DUE = LocalDate.of(2099, 1, 1);

    private final Api staff = Api.as(Tokens.staff());

    @Override
    public Map<String, Change> byOperation() {
        var changes = new HashMap<>(ofMeetings());
        changes.putAll(ofFollowUps());
        return changes;
    }

    private Map<String, Change> ofMeetings() {
        return Map.of(
                "planMeeting",
                        () -> {
                            UUID community = open();
                            return () ->
                                    staff.post("communities/" + community + "/meetings", draft("Prévue", FAR_AWAY));
                        },
                "updateMeeting",
                        () -> {
                            UUID meeting = held(open());
                            return () -> staff.put("meetings/" + meeting, draft("Changée", FAR_AWAY));
                        },
                "cancelMeeting",
                        () -> {
                            UUID meeting = held(open());
                            return () -> staff.act("meetings/" + meeting, "cancel", REASON);
                        },
                "waiveMeetingReport",
                        () -> {
                            UUID meeting = held(open());
                            return () -> staff.act("meetings/" + meeting, "waive-report", REASON);
                        },
                "draftMeetingReport",
                        () -> {
                            UUID meeting = held(open());
                            return () -> staff.post("meetings/" + meeting + "/report", report());
                        },
                "updateMeetingReport",
                        () -> {
                            UUID report = reported(held(open()));
                            return () -> staff.put("meeting-reports/" + report, report());
                        },
                "publishMeetingReport",
                        () -> {
                            UUID report = reported(held(open()));
                            return () -> staff.act("meeting-reports/" + report, "publish", Map.of());
                        });
    }

    private Map<String, Change> ofFollowUps() {
        return Map.of(
                "addFollowUp",
                        () -> {
                            UUID report = reported(held(open()));
                            return () ->
                                    staff.post("meeting-reports/" + report + "/follow-ups", followUp(owner(), DUE));
                        },
                "updateFollowUp",
                        () -> {
                            String followUp = added();
                            return () -> staff.put(followUp, followUp(owner(), DUE.plusDays(1)));
                        },
                "completeFollowUp",
                        () -> {
                            String followUp = added();
                            return () -> staff.act(followUp, "complete", Map.of());
                        },
                "dropFollowUp",
                        () -> {
                            String followUp = added();
                            return () -> staff.act(followUp, "drop", REASON);
                        },
                "reopenFollowUp",
                        () -> {
                            String followUp = added();
                            staff.act(followUp, "complete", Map.of());
                            return () -> staff.act(followUp, "reopen", Map.of());
                        });
    }

    private String added() {
        UUID report = reported(held(open()));
        return "follow-ups/" + staff.create("meeting-reports/" + report + "/follow-ups", followUp(owner(), DUE));
    }

    /** Whoever facilitates the communities made here. */
    private UUID owner() {
        return Persons.id(staff);
    }

    private UUID open() {
        return community("Ouverte", "PUBLIC", "OPEN", staff);
    }
}
