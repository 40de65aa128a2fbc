package fr.essaim.topics;

import fr.essaim.testing.Api;
import fr.essaim.testing.Changes;
import fr.essaim.testing.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class TopicChanges implements Changes {
    private final Api staff = Api.as(Tokens.staff());

    @Override
    public Map<String, Change> byOperation() {
        return Map.of(
                "createTopicScheme",
                        () -> {
                            Map<String, Object> draft = TopicFixtures.schemeDraft(TopicFixtures.code());
                            return () -> staff.post("topic-schemes", draft);
                        },
                "updateTopicScheme",
                        () -> {
                            String code = TopicFixtures.scheme(staff);
                            return () -> staff.put("topic-schemes/" + code, TopicFixtures.schemeDraft(code));
                        },
                "createTopic",
                        () -> {
                            Map<String, Object> draft = draft("Créé une fois");
                            return () -> staff.post("topics", draft);
                        },
                "updateTopic",
                        () -> {
                            Map<String, Object> draft = draft("Changé une fois");
                            UUID topic = staff.create("topics", draft);
                            return () -> staff.put("topics/" + topic, draft);
                        },
                "deprecateTopic",
                        () -> {
                            String topic = topic();
                            return () -> staff.act(topic, "deprecate", Map.of("reason", "Plus employé"));
                        },
                "restoreTopic",
                        () -> {
                            String topic = topic();
                            staff.act(topic, "deprecate", Map.of("reason", "Par erreur"))
                                    .then()
                                    .statusCode(200);
                            return () -> staff.act(topic, "restore", Map.of());
                        },
                "mergeTopic",
                        () -> {
                            String scheme = TopicFixtures.scheme(staff);
                            UUID from = staff.create("topics", TopicFixtures.draft(scheme, "En double"));
                            UUID into = staff.create("topics", TopicFixtures.draft(scheme, "À garder"));
                            return () -> staff.act("topics/" + from, "merge", Map.of("intoId", into));
                        });
    }

    private Map<String, Object> draft(String label) {
        return TopicFixtures.draft(TopicFixtures.scheme(staff), label);
    }

    private String topic() {
        return "topics/" + staff.create("topics", draft("À changer"));
    }
}
