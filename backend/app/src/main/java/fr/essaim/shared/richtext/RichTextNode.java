package fr.essaim.shared.richtext;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One node of a rich text. What its kind does not have is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One node of a rich text. What its type does not have is left out.")
public record RichTextNode(
        @Schema(description = "What it is", examples = "PARAGRAPH", required = true)
        RichTextNodeType type,

        @Schema(description = "TEXT, CODE, CODE_BLOCK: the characters to show", examples = "Bonjour") @Nullable
        String text,

        @Schema(description = "HEADING: 2 to 4", examples = "2") @Nullable
        Integer level,

        @Schema(description = "LIST: the first number; left out when it has bullets", examples = "1") @Nullable
        Integer start,

        @Schema(description = "CELL: whether it heads its column", examples = "true") @Nullable
        Boolean header,

        @Schema(description = "CELL: where its content stands", examples = "END") @Nullable
        Alignment align,

        @Schema(
                description =
                        "LINK: where to; IMAGE: the file. Links are http, https, mailto or relative; images relative",
                examples = "https://example.org")
        @Nullable
        String href,

        @Schema(description = "IMAGE: what it shows, in words; never empty", examples = "Carte des territoires")
        @Nullable
        String alt,

        @Schema(description = "LINK, IMAGE: further words of its author", examples = "Ouvre un autre site") @Nullable
        String title,

        @Schema(description = "CODE_BLOCK: the language, if its author named one", examples = "json") @Nullable
        String language,

        @Schema(description = "What is inside, in order") @Nullable
        List<RichTextNode> children) {

    /** Where the content of a cell stands, in the direction of the script. */
    public enum Alignment {
        START,
        CENTER,
        END
    }

    static RichTextNode of(RichTextNodeType type, @Nullable List<RichTextNode> children) {
        return new RichTextNode(type, null, null, null, null, null, null, null, null, null, children);
    }

    static RichTextNode leaf(RichTextNodeType type, String text) {
        return new RichTextNode(type, text, null, null, null, null, null, null, null, null, null);
    }

    static RichTextNode heading(int level, List<RichTextNode> children) {
        return new RichTextNode(
                RichTextNodeType.HEADING, null, level, null, null, null, null, null, null, null, children);
    }

    static RichTextNode list(@Nullable Integer start, List<RichTextNode> items) {
        return new RichTextNode(RichTextNodeType.LIST, null, null, start, null, null, null, null, null, null, items);
    }

    static RichTextNode cell(boolean header, @Nullable Alignment align, List<RichTextNode> children) {
        return new RichTextNode(
                RichTextNodeType.CELL, null, null, null, header, align, null, null, null, null, children);
    }

    static RichTextNode link(String href, @Nullable String title, List<RichTextNode> children) {
        return new RichTextNode(RichTextNodeType.LINK, null, null, null, null, null, href, null, title, null, children);
    }

    static RichTextNode image(String href, String alt, @Nullable String title) {
        return new RichTextNode(RichTextNodeType.IMAGE, null, null, null, null, null, href, alt, title, null, null);
    }

    static RichTextNode codeBlock(String text, @Nullable String language) {
        return new RichTextNode(
                RichTextNodeType.CODE_BLOCK, text, null, null, null, null, null, null, null, language, null);
    }

    List<RichTextNode> inside() {
        return children == null ? List.of() : children;
    }
}
