package fr.essaim.communities.contributions;

import static fr.essaim.communities.contributions.ContributionFixtures.draft;

import fr.essaim.communities.CommunityFixtures;
import fr.essaim.communities.cycles.CycleFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.Changes;
import fr.essaim.testing.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class ContributionChanges implements Changes {
    private static final Map<String, String> REASON = Map.of("reason", "Déjà traité");

    private final Api staff = Api.as(Tokens.staff());

    @Override
    public Map<String, Change> byOperation() {
        return Map.of(
                "proposeContribution",
                        () -> {
                            UUID community = community();
                            return () -> staff.post(
                                    "communities/" + community + "/contributions", draft("Proposée une fois"));
                        },
                "updateContribution",
                        () -> {
                            String contribution = contribution();
                            return () -> staff.put(contribution, draft("Changée une fois"));
                        },
                "placeContribution",
                        () -> {
                            UUID community = community();
                            String contribution = ContributionFixtures.propose(staff, community, "À classer");
                            var place = Map.of("cycleYearId", CycleFixtures.yearOf(community));
                            return () -> staff.act(contribution, "place", place);
                        },
                "acceptContribution",
                        () -> {
                            String contribution = contribution();
                            return () -> staff.act(contribution, "accept", Map.of());
                        },
                "declineContribution",
                        () -> {
                            String contribution = contribution();
                            return () -> staff.act(contribution, "decline", REASON);
                        },
                "publishContribution",
                        () -> {
                            String contribution = contribution();
                            staff.act(contribution, "accept", Map.of()).then().statusCode(200);
                            return () -> staff.act(contribution, "publish", Map.of());
                        },
                "withdrawContribution",
                        () -> {
                            String contribution = contribution();
                            return () -> staff.act(contribution, "withdraw", Map.of());
                        });
    }

    private UUID community() {
        return CommunityFixtures.community("Contributive", "PUBLIC", "OPEN", staff);
    }

    private String contribution() {
        return ContributionFixtures.propose(staff, community(), "À changer");
    }
}
