package fr.essaim.communities;

import static fr.essaim.communities.CommunityFixtures.draft;
import static fr.essaim.communities.CommunityFixtures.organisation;

import fr.essaim.testing.Api;
import fr.essaim.testing.Changes;
import fr.essaim.testing.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

@ApplicationScoped
class CommunityChanges implements Changes {
    private static final Map<String, String> REASON = Map.of("reason", "Essai");

    private final Api staff = Api.as(Tokens.staff());

    @Override
    public Map<String, Change> byOperation() {
        return Map.of(
                "createCommunity",
                        () -> {
                            Map<String, Object> draft = draft("Créée une fois", organisation(), "PUBLIC", "OPEN");
                            return () -> staff.post("communities", draft);
                        },
                "updateCommunity",
                        () -> {
                            String community = community();
                            Map<String, Object> draft = draft("Changée une fois", organisation(), "PUBLIC", "OPEN");
                            return () -> staff.put(community, draft);
                        },
                "archiveCommunity",
                        () -> {
                            String community = community();
                            return () -> staff.act(community, "archive", REASON);
                        },
                "restoreCommunity",
                        () -> {
                            String community = community();
                            staff.act(community, "archive", REASON).then().statusCode(200);
                            return () -> staff.act(community, "restore", Map.of());
                        });
    }

    /** The community, and the membership of its first facilitator. */
    @Override
    public Map<String, Integer> objectsChanged() {
        return Map.of("createCommunity", 2);
    }

    private String community() {
        return "communities/" + CommunityFixtures.community("À changer", "PUBLIC", "OPEN", staff);
    }
}
