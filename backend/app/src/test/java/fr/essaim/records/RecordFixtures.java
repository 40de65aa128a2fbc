package fr.essaim.records;

import fr.essaim.communities.CommunityFixtures;
import fr.essaim.territories.TerritoryFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.Persons;
import fr.essaim.testing.Tokens;
import fr.essaim.topics.TopicFixtures;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Records for tests, and those who write them. */
@ApplicationScoped
public class RecordFixtures {
    public static final Api STAFF = Api.as(Tokens.staff());

    private final TerritoryFixtures territories;

    RecordFixtures(TerritoryFixtures territories) {
        this.territories = territories;
    }

    /** A territory that this person leads. */
    public UUID territory(String name, Api lead) {
        territories.loadGeography();
        UUID territory = STAFF.create("territories", TerritoryFixtures.draft(name));
        STAFF.create(
                "territories/" + territory + "/roles",
                Map.of("personId", Persons.id(lead), "kind", "PROJECT_LEAD", "since", "2020-01-01"));
        return territory;
    }

    /** Somebody whom others find, so that they can be asked. */
    public static Api peer() {
        Api peer = CommunityFixtures.newcomer();
        Persons.show(peer, "SIGNED_IN");
        return peer;
    }

    /** A topic of one of the shared schemes, which is there from then on. */
    public static UUID topic(String scheme, String label) {
        if (!STAFF.get("topic-schemes").asString().contains("\"" + scheme + "\"")) {
            STAFF.post("topic-schemes", Map.of("code", scheme, "label", Map.of("fr", scheme, "en", scheme)));
        }
        return STAFF.create("topics", TopicFixtures.draft(scheme, label + " " + UUID.randomUUID()));
    }

    public static Map<String, Object> draft(String title, Object... fields) {
        return with(Map.of("title", title, "language", "fr", "anonymous", false, "visibility", "PUBLIC"), fields);
    }

    /** Begun by who leads the territory, or works for the organisation. */
    public static String record(Api author, String title, Object... fields) {
        return "experience-records/" + author.create("experience-records", draft(title, fields));
    }

    /** Everything that peers need to read. */
    public static Map<String, Object> text(Api author, String title, Object... fields) {
        var text = new HashMap<String, Object>();
        text.put("title", title);
        text.put("summary", "Aller vers ceux qui ne viennent pas.");
        text.put("language", "fr");
        text.put("licence", "CC-BY-4.0");
        text.put("context", "Un bourg de quatre mille habitants.");
        text.put("challenge", "Personne ne venait aux réunions.");
        text.put("partners", List.of());
        text.put("actions", List.of(Map.of("since", "2025-03", "text", "Six cafés de rue.")));
        text.put("results", "Le plan a été adopté.");
        text.put("figures", List.of(Map.of("label", "Rencontres", "value", "340", "unit", "personnes")));
        text.put("obstacles", List.of());
        text.put("levers", List.of());
        text.put("costs", List.of());
        text.put("lessons", "Commencer plus petit.");
        text.put("attachmentIds", List.of());
        text.put("authorIds", List.of(Persons.id(author)));
        text.put("topicIds", List.of());
        text.put("sourceIds", List.of());
        return with(text, fields);
    }

    /** With all its chapters. */
    public static String written(Api author, String title, Object... fields) {
        String record = record(author, title, fields);
        author.put(record, text(author, title)).then().statusCode(200);
        return record;
    }

    public static String submitted(Api author, String title, Object... fields) {
        String record = written(author, title, fields);
        author.act(record, "submit", Map.of()).then().statusCode(200);
        return record;
    }

    /** The path of an invitation of this peer. */
    public static String invited(Api author, String record, Api peer) {
        return "peer-reviews/" + author.create(record + "/reviews", Map.of("personId", Persons.id(peer)));
    }

    public static Map<String, Object> review(Object... fields) {
        var review = new HashMap<String, Object>();
        review.put("clarity", 3);
        review.put("honesty", 4);
        review.put("evidence", 2);
        review.put("transferability", 3);
        review.put("strengths", "Les refus sont racontés.");
        review.put("questions", "Qui a tenu le café ?");
        review.put("atHome", "Deux bénévoles.");
        review.put("comments", List.of(Map.of("field", "results", "text", "Combien sont revenus ?")));
        return with(review, fields);
    }

    /** Asks somebody new, who hands a review over; answers its path. */
    public static String reviewed(Api author, String record) {
        Api peer = peer();
        String review = invited(author, record, peer);
        peer.put(review, review()).then().statusCode(200);
        peer.act(review, "submit", Map.of()).then().statusCode(200);
        return review;
    }

    public static String validated(Api author, String title, Object... fields) {
        String record = submitted(author, title, fields);
        validate(author, record);
        return record;
    }

    public static String published(Api author, String title, Object... fields) {
        String record = validated(author, title, fields);
        author.act(record, "publish", Map.of()).then().statusCode(200);
        return record;
    }

    /** Two peers review it, and staff find it good. */
    public static void validate(Api author, String record) {
        reviewed(author, record);
        reviewed(author, record);
        STAFF.act(record, "validate", Map.of()).then().statusCode(200);
    }

    public static Response address(Api caller, String record, String visibility, boolean anonymous) {
        return caller.request()
                .contentType("application/json")
                .header("If-Match", caller.get(record).header("ETag"))
                .body(Map.of("visibility", visibility, "anonymous", anonymous))
                .put(record + "/audience");
    }

    private static Map<String, Object> with(Map<String, ?> base, Object... fields) {
        var all = new HashMap<String, Object>(base);
        for (int i = 0; i < fields.length; i += 2) {
            all.put(fields[i].toString(), fields[i + 1]);
        }
        return all;
    }
}
