package fr.essaim.communities.memberships.requests;

import static fr.essaim.communities.CommunityFixtures.community;
import static fr.essaim.communities.CommunityFixtures.newcomer;

import fr.essaim.testing.Api;
import fr.essaim.testing.Changes;
import fr.essaim.testing.Persons;
import fr.essaim.testing.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class MembershipRequestChanges implements Changes {
    private static final Map<String, String> WORDS = Map.of("words", "Je cherche des pairs.");

    private final Api staff = Api.as(Tokens.staff());

    @Override
    public Map<String, Change> byOperation() {
        return Map.of(
                "requestMembership",
                        () -> {
                            String requests = requests();
                            Api person = newcomer();
                            Persons.id(person);
                            return () -> person.post(requests, WORDS);
                        },
                "acceptMembershipRequest",
                        () -> {
                            String request = request(newcomer());
                            return () -> staff.act(request, "accept", Map.of());
                        },
                "refuseMembershipRequest",
                        () -> {
                            String request = request(newcomer());
                            return () -> staff.act(request, "refuse", Map.of("reason", "Essai"));
                        },
                "withdrawMembershipRequest",
                        () -> {
                            Api person = newcomer();
                            String request = request(person);
                            return () -> person.act(request, "withdraw", Map.of());
                        });
    }

    /** The request, and the membership that begins with it. */
    @Override
    public Map<String, Integer> objectsChanged() {
        return Map.of("acceptMembershipRequest", 2);
    }

    private static String requests() {
        UUID community = community("Sur demande", "PUBLIC", "ON_REQUEST", newcomer());
        return "communities/" + community + "/membership-requests";
    }

    private static String request(Api person) {
        return "membership-requests/" + person.create(requests(), WORDS);
    }
}
