package fr.essaim.kits;

import static fr.essaim.kits.KitFixtures.STAFF;
import static fr.essaim.kits.KitFixtures.add;
import static fr.essaim.kits.KitFixtures.adopted;
import static fr.essaim.kits.KitFixtures.adoption;
import static fr.essaim.kits.KitFixtures.draft;
import static fr.essaim.kits.KitFixtures.filled;
import static fr.essaim.kits.KitFixtures.found;
import static fr.essaim.kits.KitFixtures.invited;
import static fr.essaim.kits.KitFixtures.kit;
import static fr.essaim.kits.KitFixtures.ownSection;
import static fr.essaim.kits.KitFixtures.published;
import static fr.essaim.kits.KitFixtures.publishedKit;
import static fr.essaim.kits.KitFixtures.section;
import static fr.essaim.kits.KitFixtures.settings;
import static fr.essaim.kits.KitFixtures.submitted;
import static fr.essaim.kits.KitFixtures.tested;
import static fr.essaim.kits.KitFixtures.text;
import static fr.essaim.kits.KitFixtures.written;

import fr.essaim.records.RecordFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.Changes;
import fr.essaim.testing.Persons;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;

@ApplicationScoped
class KitChanges implements Changes {
    private static final Map<String, Object> OUTCOME = Map.of(
            "done", "Quatre séances.", "results", "Une charte.", "figures", List.of(), "adapted", "", "advice", "");

    private final KitFixtures fixtures;

    KitChanges(KitFixtures fixtures) {
        this.fixtures = fixtures;
    }

    /** The record and the adoption that it tells of. */
    @Override
    public Map<String, Integer> objectsChanged() {
        return Map.of("tellAdoption", 2);
    }

    @Override
    public Map<String, Change> byOperation() {
        var changes = new HashMap<String, Change>(ofKits());
        changes.putAll(ofTests());
        changes.putAll(ofSections());
        changes.putAll(ofAdoptions());
        return changes;
    }

    private static Map<String, Change> ofKits() {
        return Map.of(
                "beginKit",
                () -> {
                    Map<String, Object> draft = draft();
                    return () -> STAFF.post("kits", draft);
                },
                "updateKit",
                () -> {
                    Api editor = RecordFixtures.peer();
                    String kit = kit(editor);
                    Map<String, Object> settings = settings(editor);
                    return () -> editor.put(kit, settings);
                },
                "archiveKit",
                () -> {
                    Api editor = RecordFixtures.peer();
                    String kit = kit(editor);
                    return () -> editor.act(kit, "archive", Map.of("reason", "Remplacé."));
                },
                "prepareKitVersion",
                () -> {
                    Api editor = RecordFixtures.peer();
                    String kit = publishedKit(editor, "Une");
                    return () -> editor.post(kit + "/versions", Map.of());
                },
                "updateKitVersion",
                () -> {
                    Api editor = RecordFixtures.peer();
                    String version = written(editor, kit(editor));
                    return () -> editor.put(version, text("Écrite"));
                },
                "submitKitVersion",
                () -> {
                    Api editor = RecordFixtures.peer();
                    String version = filled(editor, kit(editor), "Une");
                    return () -> editor.act(version, "submit", Map.of());
                },
                "returnKitVersion",
                () -> {
                    Api editor = RecordFixtures.peer();
                    String version = submitted(editor, kit(editor), "Une");
                    return () -> editor.act(version, "return", Map.of());
                },
                "publishKitVersion",
                () -> {
                    Api editor = RecordFixtures.peer();
                    String version = submitted(editor, kit(editor), "Une");
                    tested(editor, version);
                    return () -> editor.act(version, "publish", Map.of("changeNote", "Essayé."));
                });
    }

    private static Map<String, Change> ofTests() {
        return Map.of(
                "inviteKitTester",
                () -> {
                    Api editor = RecordFixtures.peer();
                    String version = submitted(editor, kit(editor), "Une");
                    UUID peer = Persons.id(RecordFixtures.peer());
                    return () -> editor.post(version + "/tests", Map.of("personId", peer));
                },
                "writeKitTest",
                () -> {
                    Api peer = RecordFixtures.peer();
                    String test = test(peer);
                    return () -> peer.put(test, found());
                },
                "finishKitTest",
                () -> {
                    Api peer = RecordFixtures.peer();
                    String test = test(peer);
                    peer.put(test, found()).then().statusCode(200);
                    return () -> peer.act(test, "finish", Map.of());
                });
    }

    private static String test(Api peer) {
        Api editor = RecordFixtures.peer();
        return invited(editor, submitted(editor, kit(editor), "Une"), peer);
    }

    private static Map<String, Change> ofSections() {
        return Map.of(
                "addKitSection",
                () -> {
                    Api editor = RecordFixtures.peer();
                    String version = written(editor, kit(editor));
                    return () -> editor.post(version + "/sections", Map.of("content", section("Une")));
                },
                "updateKitSection",
                ofSection((editor, section) -> editor.put(section, section("Autre"))),
                "moveKitSection",
                ofSection((editor, section) -> {
                    var first = new HashMap<String, Object>();
                    first.put("after", null);
                    return editor.act(section, "move", first);
                }),
                "removeKitSection",
                ofSection((editor, section) -> editor.request()
                        .header("If-Match", editor.get(section).header("ETag"))
                        .delete(section)));
    }

    private static Change ofSection(BiFunction<Api, String, Response> change) {
        return () -> {
            Api editor = RecordFixtures.peer();
            String version = written(editor, kit(editor));
            add(editor, version, section("Une"));
            String section = add(editor, version, section("Deux"));
            return () -> change.apply(editor, section);
        };
    }

    private Map<String, Change> ofAdoptions() {
        return Map.ofEntries(
                Map.entry("adoptKitVersion", () -> {
                    Api lead = RecordFixtures.peer();
                    String version = published(lead, publishedKit(RecordFixtures.peer(), "Une"));
                    UUID territory = fixtures.territory(lead);
                    return () -> lead.post(version + "/adoptions", adoption(territory));
                }),
                Map.entry("beginAdoption", ofAdoption((lead, path) -> lead.act(path, "begin", Map.of()))),
                Map.entry("tellAdoption", () -> {
                    Api lead = RecordFixtures.peer();
                    String adoption = made(lead);
                    lead.act(adoption, "begin", Map.of()).then().statusCode(200);
                    lead.act(adoption, "finish", OUTCOME).then().statusCode(200);
                    return () -> lead.act(adoption, "record", Map.of());
                }),
                Map.entry("finishAdoption", () -> {
                    Api lead = RecordFixtures.peer();
                    String adoption = made(lead);
                    lead.act(adoption, "begin", Map.of()).then().statusCode(200);
                    return () -> lead.act(adoption, "finish", OUTCOME);
                }),
                Map.entry(
                        "abandonAdoption",
                        ofAdoption((lead, path) -> lead.act(path, "abandon", Map.of("reason", "L’élue est partie.")))),
                Map.entry("proposeMentor", () -> {
                    Api lead = RecordFixtures.peer();
                    String adoption = made(lead);
                    UUID helper = fixtures.territory(RecordFixtures.peer());
                    return () -> lead.act(adoption, "mentor", Map.of("territoryId", helper));
                }),
                Map.entry("answerAsMentor", () -> {
                    Api lead = RecordFixtures.peer();
                    Api helper = RecordFixtures.peer();
                    String adoption = made(lead);
                    lead.act(adoption, "mentor", Map.of("territoryId", fixtures.territory(helper)))
                            .then()
                            .statusCode(200);
                    return () -> helper.act(adoption, "mentor/answer", Map.of("accepted", true));
                }),
                Map.entry(
                        "adaptAdoptionSection", ofOwn((lead, own) -> lead.put(own, section("Une", "body", "À nous.")))),
                Map.entry("omitAdoptionSection", ofOwn((lead, own) -> lead.act(own, "omit", Map.of()))),
                Map.entry("acceptProposal", ofOwn((lead, own) -> lead.act(own, "accept", Map.of()))),
                Map.entry("keepOwnText", ofOwn((lead, own) -> lead.act(own, "keep", Map.of()))),
                Map.entry(
                        "mergeProposal",
                        ofOwn((lead, own) -> lead.act(own, "merge", section("Une", "body", "Deux.")))));
    }

    private Change ofAdoption(BiFunction<Api, String, Response> change) {
        return () -> {
            Api lead = RecordFixtures.peer();
            String adoption = made(lead);
            return () -> change.apply(lead, adoption);
        };
    }

    private Change ofOwn(BiFunction<Api, String, Response> change) {
        return () -> {
            Api lead = RecordFixtures.peer();
            String own = ownSection(lead, made(lead), "Une");
            return () -> change.apply(lead, own);
        };
    }

    private String made(Api lead) {
        return adopted(lead, fixtures.territory(lead), publishedKit(RecordFixtures.peer(), "Une"));
    }
}
