package fr.essaim.shared.richtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fields of rich text, through HTTP. */
@HttpTest
class RichTextFieldTest {
    private final Api staff = Api.as(Tokens.staff());

    @Inject
    Validator validator;

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

    /** All of them, whatever feature they are of: what is refused here never reaches a page. */
    @Test
    void noFieldTakesABombOrAnUnsafeLink() {
        var fields = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("fr.essaim").stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.isAnnotatedWith(Markdown.class))
                        .toList();
        assertThat(fields).hasSizeGreaterThanOrEqualTo(3);

        var refused = new ArrayList<>(Attacks.unsafeLinks());
        refused.addAll(Attacks.foreignImages());
        Attacks.worstBombs()
                .forEach(name ->
                        refused.add(Objects.requireNonNull(Attacks.bombs().get(name))));
        assertSoftly(softly -> fields.forEach(field -> refused.forEach(text -> softly.assertThat(
                        validator.validateValue(field.getOwner().reflect(), field.getName(), text))
                .as("%s takes %.40s", field.getFullName(), text)
                .isNotEmpty())));
    }

    /** Scripts are text here, as the editor would show them: nothing is lost, nothing runs. */
    @Test
    void scriptsInACharterAreShownAsTyped() {
        Map<String, Object> draft = Map.of(
                "name",
                "Chartée",
                "purpose",
                "Lire",
                "ownerOrganisationId",
                owner,
                "visibility",
                "PUBLIC",
                "joinPolicy",
                "OPEN",
                "charter",
                "<script>alert(1)</script> **oui**");
        UUID id = staff.create("communities", draft);

        Api.anonymous()
                .get("communities/" + id)
                .then()
                .body("charter", is("\\<script\\>alert(1)\\</script\\> **oui**"))
                .body("renderedCharter.nodes[0].children.type", contains("TEXT", "STRONG"))
                .body("renderedCharter.nodes[0].children[0].text", is("<script>alert(1)</script> "));
    }

    @ParameterizedTest
    @CsvSource({"programmes, description", "territories, description", "communities, charter"})
    void whatIsWrongIsToldWithItsFieldAndLine(String collection, String field) {
        write(collection, field, "Oui\n\n[x](javascript:alert(1)) ![](/a)\n![x](https://a.example/1.gif)")
                .body("code", is("validation-failed"))
                .body(
                        violationsOf(field, "code"),
                        containsInAnyOrder("foreign-image", "image-without-alternative", "unsafe-link"))
                .body(violationsOf(field, "message"), hasItem(containsString("Line 4")));
        write(collection, field, ">".repeat(5_000)).body(violationsOf(field, "code"), contains("too-complex"));
        write(collection, field, "a".repeat(20_001)).body(violationsOf(field, "code"), contains("size"));
    }

    private ValidatableResponse write(String collection, String field, String text) {
        return staff.post(collection, Map.of(field, text)).then().statusCode(400);
    }

    private static String violationsOf(String field, String member) {
        return "violations.findAll { it.pointer == '/" + field + "' }." + member;
    }
}
