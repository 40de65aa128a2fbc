package fr.essaim.topics;

import fr.essaim.testing.Api;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the tests of topics write. */
public final class TopicFixtures {
    private TopicFixtures() {}

    public static String scheme(Api staff) {
        String code = code();
        staff.create("topic-schemes", schemeDraft(code));
        return code;
    }

    static String code() {
        return "s-" + UUID.randomUUID().toString().replaceAll("[^a-z0-9]", "");
    }

    static Map<String, Object> schemeDraft(String code) {
        return Map.of("code", code, "label", wording("Vocabulaire", "Vocabulary"));
    }

    public static Map<String, Object> draft(String scheme, String label) {
        return draft(scheme, label, null);
    }

    public static Map<String, Object> draft(String scheme, String label, @Nullable UUID broader) {
        var draft = new HashMap<String, Object>();
        draft.put("scheme", scheme);
        draft.put("prefLabel", wording(label, label + " (en)"));
        draft.put("broaderId", broader);
        return draft;
    }

    public static Map<String, Object> draft(String scheme, String label, String field, Object value) {
        Map<String, Object> draft = draft(scheme, label);
        draft.put(field, value);
        return draft;
    }

    static Map<String, String> wording(String fr, String en) {
        return Map.of("fr", fr, "en", en);
    }

    static Map<String, Object> words(List<String> fr, List<String> en) {
        return Map.of("fr", fr, "en", en);
    }

    static Map<String, Object> programme(Api staff, List<UUID> topics) {
        UUID owner = staff.create("organisations", Map.of("name", "Porteuse", "kind", "ASSOCIATION"));
        return Map.of(
                "name",
                "Programme étiqueté",
                "kind",
                "LEARNING",
                "ownerOrganisationId",
                owner,
                "startsOn",
                "2026-01-01",
                "topicIds",
                topics);
    }
}
