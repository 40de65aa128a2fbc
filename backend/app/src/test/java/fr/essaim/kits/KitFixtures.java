package fr.essaim.kits;

import fr.essaim.communities.CommunityFixtures;
import fr.essaim.records.RecordFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.Persons;
import fr.essaim.testing.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Kits for tests, those who write and try them, and territories that adopt them. */
@ApplicationScoped
public class KitFixtures {
    public static final Api STAFF = Api.as(Tokens.staff());

    private final RecordFixtures records;

    KitFixtures(RecordFixtures records) {
        this.records = records;
    }

    /** A territory of 136 449 people that this person leads. */
    public UUID territory(Api lead) {
        return records.territory("Adoptante", lead);
    }

    public static Map<String, Object> with(Map<String, ?> body, Object... fields) {
        var all = new HashMap<String, Object>(body);
        for (int i = 0; i < fields.length; i += 2) {
            all.put((String) fields[i], fields[i + 1]);
        }
        return all;
    }

    public static Map<String, Object> draft(Object... fields) {
        return with(
                Map.of(
                        "title",
                        "Construire des alliances",
                        "language",
                        "fr",
                        "ownerId",
                        CommunityFixtures.organisation(),
                        "visibility",
                        "PUBLIC"),
                fields);
    }

    /** Begun by staff, who name this person its editor. */
    public static String kit(Api editor, Object... fields) {
        String kit = "kits/" + STAFF.create("kits", draft(fields));
        STAFF.put(kit, settings(editor, fields)).then().statusCode(200);
        return kit;
    }

    public static Map<String, Object> settings(Api editor, Object... fields) {
        var settings = with(draft(fields), "editorIds", List.of(Persons.id(editor)));
        settings.remove("title");
        settings.remove("language");
        return settings;
    }

    public static Map<String, Object> text(String title, Object... conditions) {
        var text = new HashMap<String, Object>();
        text.put("title", title);
        text.put("summary", "Sept séances pour s’allier.");
        text.put("audience", "Chefs de projet.");
        text.put("language", "fr");
        text.put("licence", "CC-BY-4.0");
        text.put("conditions", Arrays.asList(conditions));
        return text;
    }

    public static Map<String, Object> condition(String kind, @Nullable Integer value, String words) {
        var condition = new HashMap<String, Object>();
        condition.put("kind", kind);
        condition.put("value", value);
        condition.put("text", words);
        return condition;
    }

    public static Map<String, Object> section(String title, Object... fields) {
        return with(
                Map.of("kind", "EXERCISE", "title", title, "body", "Texte de " + title + ".", "citations", List.of()),
                fields);
    }

    /** The path of the version that is being written. */
    public static String written(Api editor, String kit) {
        return "kit-versions/" + editor.get(kit).path("draftId");
    }

    public static String published(Api reader, String kit) {
        return "kit-versions/" + reader.get(kit).path("versionId");
    }

    /** Adds a section; answers its path. */
    public static String add(Api editor, String version, Map<String, ?> section) {
        return "kit-sections/" + editor.create(version + "/sections", Map.of("content", section));
    }

    /** A draft with a summary and these sections. */
    public static String filled(Api editor, String kit, String... titles) {
        String version = written(editor, kit);
        editor.put(version, text("Construire des alliances")).then().statusCode(200);
        for (String title : titles) {
            add(editor, version, section(title));
        }
        return version;
    }

    public static String submitted(Api editor, String kit, String... titles) {
        String version = filled(editor, kit, titles);
        editor.act(version, "submit", Map.of()).then().statusCode(200);
        return version;
    }

    /** Asks somebody new to try it. */
    public static String invited(Api editor, String version, Api peer) {
        return "kit-tests/" + editor.create(version + "/tests", Map.of("personId", Persons.id(peer)));
    }

    public static Map<String, Object> found() {
        return Map.of("worked", "La carte.", "didNotWork", "La durée.", "verdict", "READY");
    }

    public static String tested(Api editor, String version) {
        Api peer = RecordFixtures.peer();
        String test = invited(editor, version, peer);
        peer.put(test, found()).then().statusCode(200);
        peer.act(test, "finish", Map.of()).then().statusCode(200);
        return test;
    }

    public static void publish(Api editor, String version) {
        tested(editor, version);
        editor.act(version, "publish", Map.of("changeNote", "Essayé.")).then().statusCode(200);
    }

    /** A published kit with these sections. */
    public static String publishedKit(Api editor, String... titles) {
        String kit = kit(editor);
        publish(editor, submitted(editor, kit, titles));
        return kit;
    }

    /** The next version of a kit, as a draft. */
    public static String next(Api editor, String kit) {
        return "kit-versions/" + editor.create(kit + "/versions", Map.of());
    }

    /** The path of the section of a version, by its title. */
    public static String sectionOf(Api editor, String version, String title) {
        return "kit-sections/" + editor.get(version).path("sections.find { it.content.title == '" + title + "' }.id");
    }

    /** Replaces a section's text in the next version, which is published then. */
    public static void republish(Api editor, String kit, String title, String body) {
        String version = next(editor, kit);
        editor.put(sectionOf(editor, version, title), section(title, "body", body))
                .then()
                .statusCode(200);
        editor.act(version, "submit", Map.of()).then().statusCode(200);
        publish(editor, version);
    }

    public static Map<String, Object> adoption(UUID territory, Object... fields) {
        return with(Map.of("territoryId", territory, "answers", List.of()), fields);
    }

    /** Adopts the published version; answers the path. */
    public static String adopted(Api lead, UUID territory, String kit) {
        return "adoptions/" + lead.create(published(lead, kit) + "/adoptions", adoption(territory));
    }

    /** The path of a section of an adoption, by its title. */
    public static String ownSection(Api lead, String adoption, String title) {
        return "adoption-sections/" + lead.get(adoption).path("sections.find { it.title == '" + title + "' }.id");
    }
}
