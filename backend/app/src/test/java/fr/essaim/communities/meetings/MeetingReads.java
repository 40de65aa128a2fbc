package fr.essaim.communities.meetings;

import static fr.essaim.communities.CommunityFixtures.community;
import static fr.essaim.communities.CommunityFixtures.join;
import static fr.essaim.communities.meetings.MeetingFixtures.followUp;
import static fr.essaim.communities.meetings.MeetingFixtures.held;
import static fr.essaim.communities.meetings.MeetingFixtures.reported;

import fr.essaim.testing.Api;
import fr.essaim.testing.Persons;
import fr.essaim.testing.Reads;
import fr.essaim.testing.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

@ApplicationScoped
class MeetingReads implements Reads {
    private final Api staff = Api.as(Tokens.staff());

    @Override
    public Map<String, Supplier<String>> byOperation() {
        return Map.of(
                "getMeeting", () -> "meetings/" + held(open()),
                "listMeetings",
                        () -> {
                            UUID community = open();
                            held(community);
                            held(community);
                            return "communities/" + community + "/meetings";
                        },
                "getMeetingReport", () -> "meeting-reports/" + reported(held(open())),
                "printMeetingReport", () -> "meeting-reports/" + reported(held(open())) + "/pdf",
                "listMeetingReports",
                        () -> {
                            UUID community = open();
                            reported(held(community));
                            reported(held(community));
                            return "communities/" + community + "/meeting-reports";
                        },
                "getFollowUp", () -> "follow-ups/" + followed(open()),
                "listFollowUps",
                        () -> {
                            UUID community = open();
                            followed(community);
                            followed(community);
                            return "communities/" + community + "/follow-ups";
                        },
                "listMyFollowUps",
                        () -> {
                            followed(open());
                            followed(open());
                            return "me/follow-ups";
                        });
    }

    /** A follow-up of whoever walks all reads. */
    private UUID followed(UUID community) {
        Api admin = Api.as(Tokens.admin());
        join(admin, community);
        return staff.create(
                "meeting-reports/" + reported(held(community)) + "/follow-ups",
                followUp(Persons.id(admin), LocalDate.of(2099, 1, 1)));
    }

    private UUID open() {
        return community("Ouverte", "PUBLIC", "OPEN", staff);
    }
}
