package fr.essaim.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.essaim.kits.KitDetails;
import fr.essaim.kits.KitDraft;
import fr.essaim.kits.KitSectionDetails;
import fr.essaim.kits.KitSectionDraft;
import fr.essaim.kits.KitSectionService;
import fr.essaim.kits.KitService;
import fr.essaim.kits.KitSettings;
import fr.essaim.kits.KitVersionDetails;
import fr.essaim.kits.KitVersionService;
import fr.essaim.kits.KitVersionText;
import fr.essaim.kits.KitVisibility;
import fr.essaim.kits.sections.SectionText;
import fr.essaim.kits.tests.KitTestDetails;
import fr.essaim.kits.tests.KitTestDraft;
import fr.essaim.kits.tests.KitTestService;
import fr.essaim.kits.tests.KitTesterDraft;
import fr.essaim.kits.tests.KitVerdict;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** The kits of the demonstration, as {@code kits.json} has them, and what they cite. */
@ApplicationScoped
class DemoKits {
    private final KitService kits;
    private final KitVersionService versions;
    private final KitSectionService sections;
    private final KitTestService tests;
    private final DemoAdoptions adoptions;

    DemoKits(
            KitService kits,
            KitVersionService versions,
            KitSectionService sections,
            KitTestService tests,
            DemoAdoptions adoptions) {
        this.kits = kits;
        this.versions = versions;
        this.sections = sections;
        this.tests = tests;
        this.adoptions = adoptions;
    }

    /** @param records ids by key of what the kits cite */
    void load(Actor loader, DemoResources.Around around, Map<String, UUID> records) {
        var json = new ObjectMapper();
        try (var stream = DemoKits.class.getResourceAsStream("/demo/kits.json")) {
            for (JsonNode kit : json.readTree(stream)) {
                cite(kit, records);
                load(loader, kit, json, around);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The records that a story cites by their key, in their first version. */
    private static void cite(JsonNode kit, Map<String, UUID> records) {
        for (JsonNode section : kit.findParents("cites")) {
            if (section instanceof ObjectNode story && story.remove("cites") instanceof ArrayNode keys) {
                ArrayNode citations = story.putArray("citations");
                keys.forEach(key -> citations
                        .addObject()
                        .put(
                                "recordId",
                                DemoDataService.id(records, key.asText()).toString())
                        .put("number", 1));
            }
        }
    }

    private void load(Actor loader, JsonNode told, ObjectMapper json, DemoResources.Around around) throws IOException {
        UUID editor = DemoDataService.id(around.people(), told.path("editor").asText());
        UUID tester = DemoDataService.id(around.people(), told.path("tester").asText());
        KitDetails kit = begin(loader, told, editor, around);
        UUID version = Objects.requireNonNull(kit.draftId());
        var text = json.treeToValue(told.path("text"), KitVersionText.class);
        versions.update(loader, version, versions.get(loader, version).version(), text);
        for (JsonNode section : told.path("sections")) {
            add(loader, version, json.treeToValue(section, SectionText.class));
        }
        KitTestDetails test = submit(loader, version, tester);
        JsonNode next = told.path("next");
        if (next.isMissingNode()) {
            return;
        }
        finish(test, tester);
        publish(loader, version, "Première version, essayée par un pair.");
        adoptions.load(loader, version, told.path("adoptions"), true, around);
        UUID second = versions.prepare(loader, kit.id()).id();
        for (JsonNode replaced : next.path("replaced")) {
            replace(loader, second, json.treeToValue(replaced, SectionText.class));
        }
        for (JsonNode added : next.path("added")) {
            add(loader, second, json.treeToValue(added, SectionText.class));
        }
        finish(submit(loader, second, tester), tester);
        publish(loader, second, next.path("changeNote").asText());
        adoptions.load(loader, second, told.path("adoptions"), false, around);
    }

    private KitDetails begin(Actor loader, JsonNode told, UUID editor, DemoResources.Around around) {
        UUID owner =
                DemoDataService.id(around.organisations(), told.path("owner").asText());
        UUID community =
                DemoDataService.id(around.communities(), told.path("community").asText());
        UUID programme =
                DemoDataService.id(around.programmes(), told.path("programme").asText());
        JsonNode text = told.path("text");
        var draft = new KitDraft(
                text.path("title").asText(),
                text.path("language").asText(),
                owner,
                community,
                programme,
                KitVisibility.PUBLIC);
        KitDetails kit = kits.create(loader, draft, true);
        var settings = new KitSettings(owner, community, programme, KitVisibility.PUBLIC, List.of(editor));
        return kits.update(loader, kit.id(), kit.version(), settings);
    }

    private void add(Actor loader, UUID version, SectionText text) {
        sections.add(loader, version, new KitSectionDraft(null, text));
    }

    private void replace(Actor loader, UUID version, SectionText text) {
        KitSectionDetails former = versions.get(loader, version).sections().stream()
                .filter(section -> section.content().title().equals(text.title()))
                .findFirst()
                .orElseThrow();
        sections.update(loader, former.id(), former.version(), text);
    }

    private KitTestDetails submit(Actor loader, UUID version, UUID tester) {
        KitVersionDetails draft = versions.get(loader, version);
        versions.submit(loader, version, draft.version());
        return tests.invite(loader, version, new KitTesterDraft(tester, null));
    }

    private void finish(KitTestDetails test, UUID tester) {
        var peer = new Actor(Actor.Kind.PERSON, tester, "essaim", Set.of(Roles.MEMBER));
        var found = new KitTestDraft(
                "Les paires de natures différentes : on s’est dit des choses que dix réunions n’avaient pas fait sortir.",
                "La carte prend trop de temps quand la liste n’est pas prête.",
                KitVerdict.READY);
        KitTestDetails written = tests.write(peer, test.id(), test.version(), found);
        tests.finish(peer, test.id(), written.version());
    }

    private void publish(Actor loader, UUID version, String changes) {
        versions.publish(loader, version, versions.get(loader, version).version(), changes);
    }
}
