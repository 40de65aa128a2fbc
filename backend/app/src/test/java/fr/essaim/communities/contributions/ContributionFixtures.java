package fr.essaim.communities.contributions;

import fr.essaim.testing.Api;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the tests of contributions write. */
final class ContributionFixtures {
    private ContributionFixtures() {}

    static Map<String, Object> draft(String title) {
        var draft = new HashMap<String, Object>();
        draft.put("kind", "FLASH_TOPIC");
        draft.put("title", title);
        draft.put("text", "Trois essais, *deux* réussites.");
        return draft;
    }

    static Map<String, Object> draft(String title, List<UUID> topics) {
        Map<String, Object> draft = draft(title);
        draft.put("topicIds", topics);
        return draft;
    }

    /** The path of a new contribution. */
    static String propose(Api member, UUID community, String title) {
        return "contributions/" + member.create("communities/" + community + "/contributions", draft(title));
    }
}
