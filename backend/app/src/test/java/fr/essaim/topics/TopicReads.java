package fr.essaim.topics;

import fr.essaim.testing.Api;
import fr.essaim.testing.Reads;
import fr.essaim.testing.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

@ApplicationScoped
class TopicReads implements Reads {
    private final Api staff = Api.as(Tokens.staff());

    @Override
    public Map<String, Supplier<String>> byOperation() {
        return Map.of(
                "listTopicSchemes",
                () -> {
                    scheme();
                    scheme();
                    return "topic-schemes";
                },
                "getTopicScheme",
                () -> "topic-schemes/" + scheme(),
                "getTopicTree",
                () -> "topic-schemes/" + scheme() + "/tree",
                "exportTopicScheme",
                () -> "topic-schemes/" + scheme() + "/skos",
                "listTopics",
                () -> "topics?scheme=" + scheme(),
                "getTopic",
                () -> "topics/" + topic(),
                "getTopicUses",
                () -> "topics/" + topic() + "/uses");
    }

    private UUID topic() {
        return staff.create("topics", TopicFixtures.draft(scheme(), "Lu seul"));
    }

    /** With two topics, one below the other. */
    private String scheme() {
        String scheme = TopicFixtures.scheme(staff);
        UUID broader = staff.create("topics", TopicFixtures.draft(scheme, "Large"));
        staff.create("topics", TopicFixtures.draft(scheme, "Étroit", broader));
        return scheme;
    }
}
