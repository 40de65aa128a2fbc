package fr.essaim.communities.memberships.invitations;

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
class InvitationReads implements Reads {
    private final Api staff = Api.as(Tokens.staff());

    @Override
    public Map<String, Supplier<String>> byOperation() {
        return Map.of(
                "getInvitation", () -> "invitations/" + invite(invitations()),
                "listInvitations",
                        () -> {
                            String invitations = invitations();
                            invite(invitations);
                            invite(invitations);
                            return invitations;
                        });
    }

    private static String invitations() {
        return "communities/" + community("Sur invitation", "PUBLIC", "INVITATION", newcomer()) + "/invitations";
    }

    private UUID invite(String invitations) {
        return staff.create(invitations, Map.of("email", UUID.randomUUID() + "@example.org"));
    }
}
