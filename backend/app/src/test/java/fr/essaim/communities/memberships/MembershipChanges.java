package fr.essaim.communities.memberships;

import static fr.essaim.communities.CommunityFixtures.join;
import static fr.essaim.communities.CommunityFixtures.newcomer;

import fr.essaim.communities.CommunityFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.Changes;
import fr.essaim.testing.Persons;
import fr.essaim.testing.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class MembershipChanges implements Changes {
    private static final Map<String, String> REASON = Map.of("reason", "Essai");

    private final Api staff = Api.as(Tokens.staff());

    @Override
    public Map<String, Change> byOperation() {
        return Map.of(
                "joinCommunity",
                        () -> {
                            UUID community = community();
                            Api person = known();
                            return () -> person.request().post("communities/" + community + "/join");
                        },
                "leaveCommunity",
                        () -> {
                            Api person = known();
                            UUID membership = join(person, community());
                            return () -> person.act("memberships/" + membership, "leave", Map.of());
                        },
                "suspendMember",
                        () -> {
                            String membership = membership();
                            return () -> staff.act(membership, "suspend", REASON);
                        },
                "reinstateMember",
                        () -> {
                            String membership = membership();
                            staff.act(membership, "suspend", REASON).then().statusCode(200);
                            return () -> staff.act(membership, "reinstate", Map.of());
                        },
                "changeMemberRole",
                        () -> {
                            String membership = membership();
                            return () -> staff.act(membership, "change-role", Map.of("role", "REFERENT"));
                        },
                "removeMember",
                        () -> {
                            String membership = membership();
                            return () -> staff.act(membership, "remove", REASON);
                        });
    }

    private static UUID community() {
        return CommunityFixtures.community("Ouverte", "PUBLIC", "OPEN", newcomer());
    }

    private static String membership() {
        return "memberships/" + join(newcomer(), community());
    }

    private static Api known() {
        Api person = newcomer();
        Persons.id(person);
        return person;
    }
}
