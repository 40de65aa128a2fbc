package fr.essaim.communities.memberships.requests;

import static fr.essaim.communities.CommunityFixtures.community;
import static fr.essaim.communities.CommunityFixtures.newcomer;

import fr.essaim.testing.Api;
import fr.essaim.testing.Reads;
import fr.essaim.testing.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

@ApplicationScoped
class MembershipRequestReads implements Reads {
    private final Api admin = Api.as(Tokens.admin());

    @Override
    public Map<String, Supplier<String>> byOperation() {
        return Map.of(
                "getMembershipRequest", () -> "membership-requests/" + ask(newcomer(), requests()),
                "listMembershipRequests",
                        () -> {
                            String requests = requests();
                            ask(newcomer(), requests);
                            ask(newcomer(), requests);
                            return requests;
                        },
                "listMyMembershipRequests",
                        () -> {
                            ask(admin, requests());
                            ask(admin, requests());
                            return "me/membership-requests";
                        });
    }

    private static String requests() {
        UUID community = community("Sur demande", "PUBLIC", "ON_REQUEST", newcomer());
        return "communities/" + community + "/membership-requests";
    }

    private static UUID ask(Api person, String requests) {
        return person.create(requests, Map.of("words", "Je cherche des pairs."));
    }
}
