package fr.essaim.shared.richtext;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@link Attacks} holds does no harm. */
class MarkdownAttackTest {
    private static final int MAX = Attacks.MAX;
    private static final URI BASE = URI.create("https://essaim.example.org/");
    private static final Duration BOUND = Duration.ofSeconds(5);

    @ParameterizedTest
    @MethodSource("fr.essaim.shared.richtext.Attacks#scripts")
    void noScriptGetsThrough(String attack) {
        assertInert(attack);
        assertInert(requireNonNull(MarkdownText.canonicalOrNull(attack)));
    }

    @ParameterizedTest
    @MethodSource("fr.essaim.shared.richtext.Attacks#unsafeLinks")
    void anUnsafeLinkIsRefusedAndWouldNotBeShown(String attack) {
        assertThat(MarkdownText.faults(attack, MAX))
                .extracting(MarkdownFault::code)
                .containsOnly("unsafe-link");
        assertInert(attack);
        assertThat(MarkdownText.html(attack, BASE)).doesNotContain("<a");
    }

    @ParameterizedTest
    @MethodSource("fr.essaim.shared.richtext.Attacks#foreignImages")
    void anImageFromElsewhereIsRefusedAndWouldNotBeShown(String attack) {
        assertThat(MarkdownText.faults(attack, MAX))
                .extracting(MarkdownFault::code)
                .containsOnly("foreign-image");
        assertInert(attack);
        assertThat(MarkdownText.html(attack, BASE)).doesNotContain("<img");
    }

    static Stream<Map.Entry<String, String>> eachBomb() {
        return Attacks.bombs().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("eachBomb")
    void aBombIsDealtWithInTime(Map.Entry<String, String> bomb) {
        String text = bomb.getValue();
        assertTimeoutPreemptively(BOUND, () -> {
            MarkdownText.faults(text, MAX);
            MarkdownText.canonicalOrNull(text);
            MarkdownText.plain(text);
            assertThat(MarkdownText.nodes(text).toString().length()).isLessThan(4_000_000);
            assertThat(MarkdownText.html(text, BASE).length()).isLessThan(1_000_000);
        });
    }

    /** What passes the check must not be cut when it is shown. */
    @ParameterizedTest
    @MethodSource("eachBomb")
    void whatIsTooMuchToShowIsRefused(Map.Entry<String, String> bomb) {
        String text = bomb.getValue();
        boolean tooMuch =
                Complexity.isTooMuchToParse(text) || Complexity.isTooMuchToWrite(Dialect.parse(text), text.length());

        assertThat(MarkdownText.faults(text, MAX).stream()
                        .map(MarkdownFault::code)
                        .anyMatch("too-complex"::equals))
                .isEqualTo(tooMuch && text.length() <= MAX);
    }

    @Test
    void theWorstBombsAreRefused() {
        for (String name : Attacks.worstBombs()) {
            assertThat(MarkdownText.faults(requireNonNull(Attacks.bombs().get(name)), MAX))
                    .as(name)
                    .extracting(MarkdownFault::code)
                    .isNotEmpty();
        }
    }

    @Test
    void whateverIsThrownAtItStaysInertAndItsCanonicalFormStaysTheSame() {
        var random = new Random(20261122);
        List<String> shards = Stream.of(
                        Attacks.scripts().stream(),
                        Attacks.unsafeLinks().stream(),
                        Attacks.foreignImages().stream(),
                        Stream.of(
                                "*",
                                "**",
                                "_",
                                "`",
                                "```",
                                "\n",
                                "\n\n",
                                "> ",
                                "- ",
                                "1. ",
                                "    ",
                                "#",
                                "## ",
                                "|",
                                "|-|",
                                "\\",
                                "[",
                                "](",
                                ")",
                                "![",
                                "<",
                                ">",
                                "&",
                                ";",
                                "a",
                                "é",
                                " ",
                                "---",
                                "===",
                                "\t",
                                "1)",
                                "+ ",
                                "~",
                                "http://a.example",
                                "a@b.example"))
                .flatMap(Function.identity())
                .toList();
        for (int round = 0; round < 3_000; round++) {
            String text = IntStream.range(0, 1 + random.nextInt(12))
                    .mapToObj(i -> shards.get(random.nextInt(shards.size())))
                    .collect(Collectors.joining());
            assertInert(text);
            String canonical = MarkdownText.canonicalOrNull(text);
            if (canonical != null) {
                assertInert(canonical);
                assertThat(MarkdownText.faults(canonical, 100_000)).as(text).isEmpty();
                if (MarkdownText.faults(text, 100_000).isEmpty()) {
                    assertThat(MarkdownText.canonicalOrNull(canonical)).as(text).isEqualTo(canonical);
                    assertThat(MarkdownText.plain(canonical)).as(text).isEqualTo(MarkdownText.plain(text));
                }
            }
        }
    }

    /** No element, attribute or address but those of the list, in either rendering. */
    private static void assertInert(String markdown) {
        String html = MarkdownText.html(markdown, BASE);
        String markup = html.replaceAll("(?s)>[^<]*<", "><")
                .replaceAll("=\"[^\"]*\"", "=")
                .toLowerCase(Locale.ROOT);
        assertThat(markup.replaceAll(
                        "</?(h[234]|p|ul|ol|li|blockquote|strong|em|code|pre|hr|br|table|thead|tbody|tr|th|td|a|img)"
                                + "( (href|title|src|alt|start|align|rel)=)* ?/?>",
                        ""))
                .as(html)
                .doesNotContain("<");
        MarkdownText.nodes(markdown).forEach(MarkdownAttackTest::assertInert);
    }

    private static void assertInert(RichTextNode node) {
        if (node.href() != null) {
            boolean image = node.type() == RichTextNodeType.IMAGE;
            assertThat(node.href())
                    .matches(
                            image
                                    ? "(?![a-zA-Z+.-]*:)(?!//).+"
                                    : "(?is)https?://[^@/]+.*|mailto:.+|(?![a-z+.-]*:)(?!//).+");
            assertThat(node.href()).doesNotContainPattern("[\\p{Cntrl}\\\\<>\"]");
        }
        node.inside().forEach(MarkdownAttackTest::assertInert);
    }
}
