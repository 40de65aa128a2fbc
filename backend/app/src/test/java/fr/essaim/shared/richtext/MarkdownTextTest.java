package fr.essaim.shared.richtext;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTextTest {
    private static final URI BASE = URI.create("https://essaim.example.org/");

    private static final String PAGE = """
            ## Charte

            Nous *apprenons* les uns **des autres**, voir [le site](https://example.org "Site").\\
            Seconde ligne.

            1. Demander
            2. Suivre le parcours

               - une fois
               - deux fois

            > Le savoir grandit quand on le partage.

            | Jour | Heure |
            | :--- | ---: |
            | lundi | `12:00` |

            ![Carte des territoires](/api/v1/files/1)

            ---

            ```json
            {"a": 1}
            ```""";

    @Test
    void aPageBecomesATree() {
        List<RichTextNode> nodes = requireNonNull(RichText.ofNullable(PAGE)).nodes();

        assertThat(nodes)
                .extracting(RichTextNode::type)
                .containsExactly(
                        RichTextNodeType.HEADING,
                        RichTextNodeType.PARAGRAPH,
                        RichTextNodeType.LIST,
                        RichTextNodeType.QUOTE,
                        RichTextNodeType.TABLE,
                        RichTextNodeType.PARAGRAPH,
                        RichTextNodeType.RULE,
                        RichTextNodeType.CODE_BLOCK);
        assertThat(nodes.get(1).inside())
                .extracting(RichTextNode::type)
                .containsExactly(
                        RichTextNodeType.TEXT,
                        RichTextNodeType.EMPHASIS,
                        RichTextNodeType.TEXT,
                        RichTextNodeType.STRONG,
                        RichTextNodeType.TEXT,
                        RichTextNodeType.LINK,
                        RichTextNodeType.TEXT,
                        RichTextNodeType.BREAK,
                        RichTextNodeType.TEXT);
        assertThat(nodes.get(2).start()).isEqualTo(1);
        assertThat(nodes.get(4).inside()).hasSize(2);
        assertThat(nodes.get(4).inside().getFirst().inside().get(1).header()).isTrue();
        assertThat(nodes.get(4).inside().getFirst().inside().get(1).align()).isEqualTo(RichTextNode.Alignment.END);
        assertThat(nodes.get(5).inside().getFirst().alt()).isEqualTo("Carte des territoires");
        assertThat(nodes.get(7).language()).isEqualTo("json");
    }

    @Test
    void theCanonicalFormOfAPageIsItselfAndShowsTheSame() {
        String canonical = requireNonNull(MarkdownText.canonicalOrNull(PAGE));

        assertThat(MarkdownText.faults(PAGE, 2_000)).isEmpty();
        assertThat(MarkdownText.canonicalOrNull(canonical)).isEqualTo(canonical);
        assertThat(MarkdownText.nodes(canonical)).isEqualTo(MarkdownText.nodes(PAGE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bonjour | Bonjour",
                "# Titre | ## Titre",
                "###### Petit | #### Petit",
                "<b>gras</b> | \\<b\\>gras\\</b\\>",
                "1 < 2 et 3 > 2 | 1 \\< 2 et 3 \\> 2",
                "je <3 les abeilles | je \\<3 les abeilles",
                "https://example.org | [https://example.org](https://example.org)",
                "<mailto:a@example.org> | [mailto:a@example.org](mailto:a@example.org)",
                "[](https://example.org) | [https://example.org](https://example.org)",
                "[a]: /x | ",
                "__fort__ | **fort**",
                "https://a@example.org | https://a@example.org"
            })
    void thereIsOneWayOfWritingEachThing(String written, String stored) {
        assertThat(MarkdownText.canonicalOrNull(written)).isEqualTo(stored);
        assertThat(MarkdownText.canonicalOrNull(stored)).isEqualTo(stored);
    }

    @Test
    void anImageNeedsAnAlternativeAndTheLineIsTold() {
        assertThat(MarkdownText.faults("[a](x:y)\n\n[b](x:y)\n![](/files/1) ![ ](/files/2)", 100))
                .containsExactly(
                        new MarkdownFault("image-without-alternative", List.of("4")),
                        new MarkdownFault("unsafe-link", List.of("1, 3")));
    }

    @Test
    void lengthIsCountedAsStored() {
        assertThat(MarkdownText.faults("*".repeat(90) + "a", 100))
                .extracting(MarkdownFault::code)
                .containsExactly("size");
        assertThat(MarkdownText.faults("a".repeat(101), 100))
                .extracting(MarkdownFault::code)
                .containsExactly("size");
        assertThat(MarkdownText.faults("a".repeat(100), 100)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/a?b=c#d",
                "http://localhost:8080/x",
                "HTTPS://EXAMPLE.ORG",
                "https://exemple.fr/%C3%A9t%C3%A9",
                "https://exemple.fr/été",
                "mailto:a@example.org?subject=Bonjour",
                "/territoires/1",
                "#charte",
                "?q=1",
                "../x",
                "a/b:c"
            })
    void usefulLinksAreKept(String destination) {
        String text = "[x](" + destination + ")";

        assertThat(MarkdownText.faults(text, 200)).isEmpty();
        assertThat(MarkdownText.canonicalOrNull(text)).isEqualTo(text);
        assertThat(MarkdownText.nodes(text).getFirst().inside().getFirst().href())
                .isEqualTo(destination);
    }

    @Test
    void htmlLinksToTheOutsideAndKnowsItsBase() {
        String html = MarkdownText.html("[x](/a) ![y](b.png \"t\")", URI.create("https://essaim.example.org/c/"));

        // The sanitiser writes the words of rel in no fixed order.
        assertThat(html.replaceAll(" rel=\"(?=[^\"]*noopener)(?=[^\"]*nofollow)[a-z ]+\"", ""))
                .isEqualTo("<p><a href=\"https://essaim.example.org/a\">x</a>"
                        + " <img src=\"https://essaim.example.org/c/b.png\" alt=\"y\" title=\"t\" /></p>\n");
    }

    @Test
    void plainTextKeepsTheWordsOnly() {
        assertThat(MarkdownText.plain(PAGE)).isEqualTo("""
                Charte
                Nous apprenons les uns des autres, voir le site.
                Seconde ligne.
                - Demander
                - Suivre le parcours
                - une fois
                - deux fois
                Le savoir grandit quand on le partage.
                Jour\tHeure
                lundi\t12:00
                Carte des territoires
                {"a": 1}""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n ", "[a]: /x"})
    void whatShowsNothingIsNothing(String text) {
        assertThat(MarkdownText.canonicalOrNull(text)).isNull();
        assertThat(MarkdownText.html(text, BASE)).isEmpty();
    }

    @Test
    void anOlderTextThatIsTooComplexIsShownAsItsWords() {
        String bomb = ">".repeat(500) + " a";

        assertThat(MarkdownText.nodes(bomb).getFirst().inside().getFirst().text())
                .isEqualTo(bomb);
    }
}
