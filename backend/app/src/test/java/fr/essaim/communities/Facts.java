package fr.essaim.communities;

import fr.essaim.communities.memberships.MembershipFact;
import fr.essaim.communities.memberships.invitations.InvitationFact;
import fr.essaim.communities.memberships.invitations.InvitationsSent;
import fr.essaim.communities.memberships.requests.MembershipRequestFact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** Hears what other features hear of communities. */
@ApplicationScoped
public class Facts {
    private final List<Object> heard = new CopyOnWriteArrayList<>();

    void hear(@Observes CommunityFact fact) {
        heard.add(fact);
    }

    void hear(@Observes MembershipFact fact) {
        heard.add(fact);
    }

    void hear(@Observes MembershipRequestFact fact) {
        heard.add(fact);
    }

    void hear(@Observes InvitationFact fact) {
        heard.add(fact);
    }

    /** The names of the facts about a community, in order. */
    public List<String> of(UUID community) {
        return heard.stream()
                .filter(fact -> fact.toString().contains(community.toString()))
                .map(fact -> fact.getClass().getSimpleName())
                .toList();
    }

    /** The token of the last mail to an address. */
    public String tokenFor(String email) {
        return heard.stream()
                .filter(InvitationsSent.class::isInstance)
                .flatMap(fact -> ((InvitationsSent) fact).invitations().stream())
                .filter(sent -> sent.email().equalsIgnoreCase(email))
                .reduce((former, later) -> later)
                .orElseThrow()
                .token();
    }
}
