package fr.essaim.shared.richtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fields of rich text, through HTTP. */
@HttpTest
class RichTextFieldTest {
    private final Api staff = Api.as(Tokens.staff());

    private UUID owner = new UUID(0, 0);

    @BeforeEach
    void anOwner() {
        owner = staff.create("organisations", Map.of("name", "Plume", "kind", "ASSOCIATION"));
    }

    private Map<String, Object> programme(String description) {
        var draft = new HashMap<String, Object>(
                Map.of("name", "Texte", "kind", "LEARNING", "ownerOrganisationId", owner, "startsOn", "2026-01-01"));
        draft.put("description", description);
        return draft;
    }

    @Test
    void aTextIsStoredInItsCanonicalFormAndReadWithItsTree() {
        UUID id = staff.create("programmes", programme("# But\n\n<script>alert(1)</script> *et* https://example.org"));

        staff.get("programmes/" + id)
                .then()
                .body(
                        "description",
                        is(
                                "## But\n\n\\<script\\>alert(1)\\</script\\> *et* [https://example.org](https://example.org)"))
                .body("renderedDescription.nodes.type", contains("HEADING", "PARAGRAPH"))
                .body("renderedDescription.nodes[0].level", is(2))
                .body("renderedDescription.nodes[1].children.type", contains("TEXT", "EMPHASIS", "TEXT", "LINK"))
                .body("renderedDescription.nodes[1].children[0].text", is("<script>alert(1)</script> "))
                .body("renderedDescription.nodes[1].children[3].href", is("https://example.org"))
                .body("renderedDescription.nodes[1].children[0]", not(hasKey("children")));
        staff.put("programmes/" + id, programme("   ")).then().body("description", is((Object) null));
    }

    @Test
    void theAuditTrailKeepsTheTextNotItsTree() {
        UUID id = staff.create("programmes", programme("Un *texte*"));

        Map<String, Object> after = Api.as(Tokens.admin())
                .get("audit-entries?subjectId=" + id)
                .then()
                .extract()
                .path("items[0].after");
        assertThat(after).containsEntry("description", "Un *texte*").doesNotContainKey("renderedDescription");
    }

    @ParameterizedTest
    @ValueSource(strings = {"programmes", "territories"})
    void whatIsWrongIsToldWithItsFieldAndLine(String collection) {
        write(collection, "Oui\n\n[x](javascript:alert(1)) ![](/a)\n![x](https://a.example/1.gif)")
                .body("code", is("validation-failed"))
                .body(
                        violationsOf("code"),
                        containsInAnyOrder("foreign-image", "image-without-alternative", "unsafe-link"))
                .body(violationsOf("message"), hasItem(containsString("Line 4")));
        write(collection, ">".repeat(5_000)).body(violationsOf("code"), contains("too-complex"));
        write(collection, "a".repeat(20_001)).body(violationsOf("code"), contains("size"));
    }

    private ValidatableResponse write(String collection, String description) {
        return staff.post(collection, Map.of("description", description)).then().statusCode(400);
    }

    private static String violationsOf(String member) {
        return "violations.findAll { it.pointer == '/description' }." + member;
    }
}
