package fr.essaim.shared.richtext;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A rich text ready to be shown. Stands beside its Markdown in full reads, under the field's name with {@code rendered} before
 * it; the audit trail leaves it out, since it follows from the Markdown.
 */
@Schema(description = "A rich text ready to be shown: a page builds one element for each node, and never parses HTML.")
public record RichText(
        @Schema(description = "The blocks, in order", required = true)
        List<RichTextNode> nodes) {

    public static RichText of(String markdown) {
        return new RichText(MarkdownText.nodes(markdown));
    }

    /** Null when there is no text. */
    public static @Nullable RichText ofNullable(@Nullable String markdown) {
        return markdown == null ? null : of(markdown);
    }
}
