package fr.essaim.demo;

import fr.essaim.communities.CommunityDraft;
import fr.essaim.communities.CommunityService;
import fr.essaim.communities.CommunityVisibility;
import fr.essaim.communities.JoinPolicy;
import fr.essaim.communities.MembershipRole;
import fr.essaim.communities.memberships.MembershipService;
import fr.essaim.communities.memberships.PastMembership;
import fr.essaim.communities.memberships.Suspension;
import fr.essaim.communities.memberships.requests.MembershipRequestService;
import fr.essaim.communities.memberships.requests.MembershipRequestState;
import fr.essaim.communities.memberships.requests.PastRequest;
import fr.essaim.people.Occupation;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The communities of the demonstration, their members, requests in each state and activity, as old as if made for today. */
@ApplicationScoped
class DemoCommunities {
    private final CommunityService communities;
    private final MembershipService memberships;
    private final MembershipRequestService requests;
    private final DemoActivity activity;
    private final Today today;

    DemoCommunities(
            CommunityService communities,
            MembershipService memberships,
            MembershipRequestService requests,
            DemoActivity activity,
            Today today) {
        this.communities = communities;
        this.memberships = memberships;
        this.requests = requests;
        this.activity = activity;
        this.today = today;
    }

    /** @return ids by key of all that there is by now */
    DemoResources.Around load(
            Actor loader,
            Map<String, UUID> organisations,
            Map<String, UUID> territories,
            Map<String, UUID> programmes,
            Map<String, UUID> people,
            Map<String, UUID> topics) {
        var ids = new HashMap<String, UUID>();
        for (DemoFile.Line line : DemoFile.read("communities")) {
            CommunityDraft draft = draft(line, organisations, territories, people, topics);
            ids.put(line.text("key"), communities.create(loader, draft, true).id());
        }
        for (DemoFile.Line line : DemoFile.read("memberships")) {
            memberships.enter(loader, membership(line, ids, people));
        }
        loadRequests(loader, ids, people);
        var around = new DemoResources.Around(
                organisations, territories, programmes, people, ids, topics, Map.of(), Map.of(), today.now());
        activity.load(loader, around);
        return around;
    }

    private void loadRequests(Actor loader, Map<String, UUID> communityIds, Map<String, UUID> people) {
        for (DemoFile.Line line : DemoFile.read("membership-requests")) {
            PastRequest request = request(line, communityIds, people);
            requests.enter(loader, request);
            if (request.state() == MembershipRequestState.ACCEPTED && request.decidedAt() != null) {
                LocalDate joinedOn = request.decidedAt().atZone(Today.FRANCE).toLocalDate();
                memberships.enter(
                        loader,
                        new PastMembership(
                                request.communityId(),
                                request.personId(),
                                MembershipRole.MEMBER,
                                joinedOn,
                                null,
                                null));
            }
        }
    }

    private static CommunityDraft draft(
            DemoFile.Line line,
            Map<String, UUID> organisations,
            Map<String, UUID> territories,
            Map<String, UUID> people,
            Map<String, UUID> topics) {
        String charter = line.textOrNull("charter");
        return new CommunityDraft(
                line.text("name"),
                line.textOrNull("slug"),
                line.text("purpose"),
                charter == null ? null : charter.replace("\\n", "\n"),
                DemoDataService.id(organisations, line.text("owner")),
                DemoDataService.idOrNull(territories, line.textOrNull("territory")),
                line.words("topics").stream()
                        .map(topic -> DemoDataService.id(topics, topic))
                        .toList(),
                line.textOrNull("audience"),
                line.words("occupations").stream().map(Occupation::valueOf).toList(),
                line.constant("visibility", CommunityVisibility.class),
                line.constant("join_policy", JoinPolicy.class),
                line.textOrNull("contact"),
                Integer.valueOf(line.text("answer_days")),
                DemoDataService.id(people, line.text("facilitator")));
    }

    private static PastMembership membership(
            DemoFile.Line line, Map<String, UUID> communities, Map<String, UUID> people) {
        String suspension = line.textOrNull("suspension");
        return new PastMembership(
                DemoDataService.id(communities, line.text("community")),
                DemoDataService.id(people, line.text("person")),
                line.constant("role", MembershipRole.class),
                line.date("joined_on"),
                line.dateOrNull("left_on"),
                suspension == null ? null : new Suspension(suspension, line.dateOrNull("suspended_until")));
    }

    private PastRequest request(DemoFile.Line line, Map<String, UUID> communities, Map<String, UUID> people) {
        return new PastRequest(
                DemoDataService.id(communities, line.text("community")),
                DemoDataService.id(people, line.text("person")),
                line.text("words"),
                line.constant("state", MembershipRequestState.class),
                line.textOrNull("reason"),
                daysAgo(line.text("submitted_days_ago")),
                daysAgoOrNull(line.textOrNull("decided_days_ago")),
                DemoDataService.idOrNull(people, line.textOrNull("decided_by")));
    }

    private @Nullable Instant daysAgoOrNull(@Nullable String days) {
        return days == null ? null : daysAgo(days);
    }

    private Instant daysAgo(String days) {
        return today.now().minus(Duration.ofDays(Long.parseLong(days)));
    }
}
