package fr.essaim.yearbooks;

import fr.essaim.shared.richtext.MarkdownText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something of the year that a book takes up.
 *
 * @param dated when the meeting was held, the resource first published, the contribution proposed
 * @param text Markdown
 */
record Source(SourceKind kind, UUID id, Instant dated, String heading, String text) {
    /** Stands for a source that has a title only. */
    private static final String NOTHING = "…";

    static Source report(UUID id, Instant dated, String heading, String summary, List<String> decisions) {
        String decided = IntStream.range(0, decisions.size())
                .mapToObj(i -> (i + 1) + ". " + MarkdownText.ofWords(decisions.get(i)))
                .collect(Collectors.joining("\n"));
        return new Source(SourceKind.REPORT, id, dated, heading, text(summary, heading("Décisions", decided), decided));
    }

    /** @param summary words without markup */
    static Source shared(
            SourceKind kind,
            UUID id,
            Instant dated,
            String heading,
            String summary,
            @Nullable String body,
            @Nullable String link) {
        return new Source(kind, id, dated, heading, text(MarkdownText.ofWords(summary), body, link));
    }

    /** Tells whether the source says what it said. */
    String digest() {
        try {
            byte[] words = (heading + '\0' + text).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(words));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable String heading(String words, String below) {
        return below.isEmpty() ? null : "## " + words;
    }

    private static String text(@Nullable String... parts) {
        String whole = Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n\n"));
        return Objects.requireNonNullElse(MarkdownText.canonicalOrNull(whole), NOTHING);
    }
}
