package fr.essaim.communities.memberships.invitations;

import static fr.essaim.communities.CommunityFixtures.community;
import static fr.essaim.communities.CommunityFixtures.newcomer;

import fr.essaim.communities.Facts;
import fr.essaim.testing.Api;
import fr.essaim.testing.Changes;
import fr.essaim.testing.Persons;
import fr.essaim.testing.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class InvitationChanges implements Changes {
    private final Api staff = Api.as(Tokens.staff());
    private final Facts facts;

    InvitationChanges(Facts facts) {
        this.facts = facts;
    }

    @Override
    public Map<String, Change> byOperation() {
        return Map.of(
                "inviteToCommunity",
                        () -> {
                            String invitations = invitations();
                            return () -> staff.post(invitations, Map.of("email", address()));
                        },
                "importInvitations",
                        () -> {
                            String invitations = invitations();
                            return () -> staff.request()
                                    .contentType("text/plain")
                                    .body(address() + "\n" + address())
                                    .post(invitations + "/import");
                        },
                "renewInvitation",
                        () -> {
                            String invitation = invite(address());
                            return () -> staff.act(invitation, "renew", Map.of());
                        },
                "revokeInvitation",
                        () -> {
                            String invitation = invite(address());
                            return () -> staff.act(invitation, "revoke", Map.of());
                        },
                "acceptInvitation",
                        () -> {
                            String address = address();
                            invite(address);
                            Api person = newcomer();
                            Persons.id(person);
                            return () -> person.post("invitations/accept", Map.of("token", facts.tokenFor(address)));
                        },
                "acceptOwnInvitation",
                        () -> {
                            String address = address();
                            Api person = Api.as(Tokens.member(address));
                            Persons.id(person);
                            String invitation = invite(address);
                            return () -> person.act(invitation, "accept", Map.of());
                        });
    }

    /** One for each address; and of who accepts, the invitation and the membership that begins. */
    @Override
    public Map<String, Integer> objectsChanged() {
        return Map.of("importInvitations", 2, "acceptInvitation", 2, "acceptOwnInvitation", 2);
    }

    private static String invitations() {
        return "communities/" + community("Sur invitation", "PUBLIC", "INVITATION", newcomer()) + "/invitations";
    }

    private String invite(String address) {
        return "invitations/" + staff.create(invitations(), Map.of("email", address));
    }

    private static String address() {
        return UUID.randomUUID() + "@example.org";
    }
}
