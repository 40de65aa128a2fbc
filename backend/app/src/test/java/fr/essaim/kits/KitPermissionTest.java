package fr.essaim.kits;

import static fr.essaim.kits.KitFixtures.STAFF;
import static fr.essaim.kits.KitFixtures.adopted;
import static fr.essaim.kits.KitFixtures.found;
import static fr.essaim.kits.KitFixtures.invited;
import static fr.essaim.kits.KitFixtures.next;
import static fr.essaim.kits.KitFixtures.ownSection;
import static fr.essaim.kits.KitFixtures.published;
import static fr.essaim.kits.KitFixtures.publishedKit;
import static fr.essaim.kits.KitFixtures.section;
import static fr.essaim.kits.KitFixtures.sectionOf;
import static fr.essaim.kits.KitFixtures.settings;
import static fr.essaim.kits.KitFixtures.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import fr.essaim.records.RecordFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Tokens;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What everybody gets to hear, by what they are to a public kit that a territory adopts and whose next version is tried:
 * {@code kits-permissions.csv} has a row for each operation. Changes carry a version that is long past: whoever may make them is told
 * so (412), and nothing changes.
 */
@HttpTest
class KitPermissionTest {
    private static final String STALE = "\"99999-0\"";

    private record Call(
            String method, String path, @Nullable Object body) {}

    @Inject
    KitFixtures fixtures;

    @Test
    void everybodyGetsTheAnswerThatTheTableSays() throws IOException {
        List<List<String>> table = table();
        var callers = new LinkedHashMap<String, Api>();
        Map<String, Call> calls = kit(callers);
        assertThat(table.getFirst().subList(1, table.getFirst().size())).containsExactlyElementsOf(callers.keySet());
        assertThat(table.stream().skip(1).map(List::getFirst)).containsExactlyInAnyOrderElementsOf(calls.keySet());
        assertSoftly(softly -> table.stream().skip(1).forEach(row -> {
            Call call = Objects.requireNonNull(calls.get(row.getFirst()), row.getFirst());
            String actual = String.join(
                    ";",
                    callers.values().stream()
                            .map(caller -> String.valueOf(status(caller, call)))
                            .toList());
            softly.assertThat(row.getFirst() + ";" + actual).isEqualTo(String.join(";", row));
        }));
    }

    private static int status(Api caller, Call call) {
        var request = caller.request().header("If-Match", STALE);
        if (call.body() != null) {
            request = request.contentType("application/json").body(call.body());
        }
        return request.request(call.method(), call.path()).statusCode();
    }

    private Map<String, Call> kit(Map<String, Api> callers) {
        Api editor = RecordFixtures.peer();
        Api lead = RecordFixtures.peer();
        Api mentor = RecordFixtures.peer();
        Api tester = RecordFixtures.peer();
        String kit = publishedKit(editor, "Une");
        String adoption = adopted(lead, fixtures.territory(lead), kit);
        UUID helper = fixtures.territory(mentor);
        lead.act(adoption, "mentor", Map.of("territoryId", helper)).then().statusCode(200);
        String version = next(editor, kit);
        editor.act(version, "submit", Map.of()).then().statusCode(200);
        String test = invited(editor, version, tester);
        callers.put("anonymous", Api.anonymous());
        callers.put("reader", Api.as(Tokens.service("partner-agenda", "read")));
        callers.put("writer", Api.as(Tokens.service("partner-kits", "read", "kits:write")));
        callers.put("member", RecordFixtures.peer());
        callers.put("editor", editor);
        callers.put("tester", tester);
        callers.put("lead", lead);
        callers.put("mentor", mentor);
        callers.put("staff", STAFF);
        var calls = new HashMap<String, Call>();
        ofKit(calls, kit, version, test, editor);
        ofAdoption(calls, adoption, ownSection(lead, adoption, "Une"), helper);
        calls.put("getKitVersion", new Call("GET", published(editor, kit), null));
        return calls;
    }

    private static void ofKit(Map<String, Call> calls, String kit, String version, String test, Api editor) {
        String section = sectionOf(editor, version, "Une");
        Map.of(
                        "getKit",
                        kit,
                        "listKitVersions",
                        kit + "/versions",
                        "getKitLineage",
                        kit + "/lineage",
                        "getKitSection",
                        section,
                        "listKitTests",
                        version + "/tests",
                        "getKitTest",
                        test)
                .forEach((operation, path) -> calls.put(operation, new Call("GET", path, null)));
        calls.put("updateKit", new Call("PUT", kit, settings(editor)));
        calls.put("archiveKit", new Call("POST", kit + "/archive", Map.of("reason", "Non.")));
        calls.put("updateKitVersion", new Call("PUT", version, text("Autre")));
        calls.put("returnKitVersion", new Call("POST", version + "/return", null));
        calls.put("publishKitVersion", new Call("POST", version + "/publish", Map.of("changeNote", "Rien.")));
        calls.put("writeKitTest", new Call("PUT", test, found()));
        calls.put("finishKitTest", new Call("POST", test + "/finish", null));
    }

    private static void ofAdoption(Map<String, Call> calls, String adoption, String own, UUID helper) {
        calls.put("getAdoption", new Call("GET", adoption, null));
        calls.put("getAdoptionLineage", new Call("GET", adoption + "/lineage", null));
        calls.put("getAdoptionSection", new Call("GET", own, null));
        calls.put("listFormerTexts", new Call("GET", own + "/former", null));
        calls.put("beginAdoption", new Call("POST", adoption + "/begin", null));
        calls.put("abandonAdoption", new Call("POST", adoption + "/abandon", Map.of("reason", "Non.")));
        calls.put("tellAdoption", new Call("POST", adoption + "/record", null));
        calls.put("proposeMentor", new Call("POST", adoption + "/mentor", Map.of("territoryId", helper)));
        calls.put("answerAsMentor", new Call("POST", adoption + "/mentor/answer", Map.of("accepted", true)));
        calls.put("adaptAdoptionSection", new Call("PUT", own, section("Une")));
        calls.put("acceptProposal", new Call("POST", own + "/accept", null));
        calls.put("keepOwnText", new Call("POST", own + "/keep", null));
        calls.put("mergeProposal", new Call("POST", own + "/merge", section("Une")));
        calls.put("omitAdoptionSection", new Call("POST", own + "/omit", null));
    }

    private static List<List<String>> table() throws IOException {
        var stream = KitPermissionTest.class.getResourceAsStream("/kits-permissions.csv");
        try (var reader =
                new BufferedReader(new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8))) {
            return reader.lines().map(line -> Arrays.asList(line.split(";"))).toList();
        }
    }
}
