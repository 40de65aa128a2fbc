package fr.essaim.kits;

import static fr.essaim.kits.KitFixtures.add;
import static fr.essaim.kits.KitFixtures.adopted;
import static fr.essaim.kits.KitFixtures.kit;
import static fr.essaim.kits.KitFixtures.ownSection;
import static fr.essaim.kits.KitFixtures.published;
import static fr.essaim.kits.KitFixtures.publishedKit;
import static fr.essaim.kits.KitFixtures.republish;
import static fr.essaim.kits.KitFixtures.section;
import static fr.essaim.kits.KitFixtures.submitted;
import static fr.essaim.kits.KitFixtures.tested;
import static fr.essaim.kits.KitFixtures.written;

import fr.essaim.records.RecordFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.Reads;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Supplier;

@ApplicationScoped
class KitReads implements Reads {
    private final KitFixtures fixtures;

    KitReads(KitFixtures fixtures) {
        this.fixtures = fixtures;
    }

    @Override
    public Map<String, Supplier<String>> byOperation() {
        return Map.ofEntries(
                Map.entry("listKits", () -> {
                    publishedKit(RecordFixtures.peer(), "Une");
                    publishedKit(RecordFixtures.peer(), "Une");
                    return "kits";
                }),
                Map.entry("getKit", () -> publishedKit(RecordFixtures.peer(), "Une")),
                Map.entry("listKitVersions", () -> twice() + "/versions"),
                Map.entry("getKitVersion", this::version),
                Map.entry("printKitVersion", () -> version() + "/pdf"),
                Map.entry("exportKitVersion", () -> version() + "/markdown"),
                Map.entry("bindKitVersion", () -> version() + "/epub"),
                Map.entry("getKitSection", () -> {
                    Api editor = RecordFixtures.peer();
                    return add(editor, written(editor, kit(editor)), section("Une"));
                }),
                Map.entry("listKitTests", () -> {
                    Api editor = RecordFixtures.peer();
                    String version = submitted(editor, kit(editor), "Une");
                    tested(editor, version);
                    return version + "/tests";
                }),
                Map.entry("getKitTest", () -> {
                    Api editor = RecordFixtures.peer();
                    return tested(editor, submitted(editor, kit(editor), "Une"));
                }),
                Map.entry("checkKitFit", () -> {
                    Api lead = RecordFixtures.peer();
                    return version() + "/fit?territoryId=" + fixtures.territory(lead);
                }),
                Map.entry("listAdoptions", () -> {
                    Api lead = RecordFixtures.peer();
                    Api other = RecordFixtures.peer();
                    String kit = publishedKit(RecordFixtures.peer(), "Une");
                    adopted(lead, fixtures.territory(lead), kit);
                    adopted(other, fixtures.territory(other), kit);
                    return "adoptions?kitId=" + kit.substring(kit.indexOf('/') + 1);
                }),
                Map.entry("getAdoption", () -> made(RecordFixtures.peer())),
                Map.entry("getAdoptionSection", this::own),
                Map.entry("listFormerTexts", () -> own() + "/former"),
                Map.entry("getKitLineage", () -> twice() + "/lineage"),
                Map.entry("getAdoptionLineage", () -> made(RecordFixtures.peer()) + "/lineage"));
    }

    private String version() {
        Api editor = RecordFixtures.peer();
        return published(editor, publishedKit(editor, "Une", "Deux"));
    }

    private static String twice() {
        Api editor = RecordFixtures.peer();
        String kit = publishedKit(editor, "Une");
        republish(editor, kit, "Une", "Autrement.");
        return kit;
    }

    private String made(Api lead) {
        return adopted(lead, fixtures.territory(lead), publishedKit(RecordFixtures.peer(), "Une", "Deux"));
    }

    private String own() {
        Api lead = RecordFixtures.peer();
        String own = ownSection(lead, made(lead), "Une");
        lead.put(own, section("Une", "body", "À nous.")).then().statusCode(200);
        return own;
    }
}
