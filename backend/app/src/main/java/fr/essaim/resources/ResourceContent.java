package fr.essaim.resources;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.richtext.MarkdownText;
import fr.essaim.shared.richtext.RichText;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What a version of a resource says, with names as on the day it was written.")
public record ResourceContent(
        @Schema(description = "What sort of resource it is", examples = "REPORT", required = true)
        ResourceKind kind,

        @Schema(description = "Title", examples = "Recruter autrement dans les petites communes", required = true)
        String title,

        @Schema(
                description = "In a few sentences, without markup",
                examples = "Ce que six stations ont essayé.",
                required = true)
        String summary,

        @Schema(description = "The whole, in Markdown", examples = "## Pourquoi", required = true, nullable = true)
        @Nullable
        String body,

        @Schema(
                description = "Where it is on the web",
                examples = "https://example.org/rapport",
                required = true,
                nullable = true)
        @Nullable
        String link,

        @Schema(
                description = "SPDX identifier; null when all rights are reserved",
                examples = "etalab-2.0",
                required = true,
                nullable = true)
        @Nullable
        String licence,

        @Schema(description = "Language (BCP 47)", examples = "fr", required = true)
        String language,

        @Schema(description = "The territory it is about", required = true, nullable = true) @Nullable
        Reference territory,

        @Schema(description = "Who made it", required = true)
        List<ResourceAuthor> authors,

        @Schema(
                description = "Its files in order",
                examples = "[\"0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5f\"]",
                required = true)
        List<UUID> attachmentIds) {

    /** @param authors with their names */
    static ResourceContent of(ResourceDraft draft, @Nullable Reference territory, List<ResourceAuthor> authors) {
        return new ResourceContent(
                draft.kind(),
                draft.title().strip(),
                draft.summary().strip(),
                MarkdownText.canonicalOrNull(draft.body()),
                draft.link(),
                draft.licence(),
                draft.language(),
                territory,
                authors,
                draft.attachmentIds().stream().distinct().toList());
    }

    /** Its body ready to be shown: not part of what is kept, since it follows from the Markdown. */
    @Nullable
    RichText rendered() {
        return RichText.ofNullable(body);
    }

    /** Whether there is nothing to read, to open or to follow. */
    @JsonIgnore
    boolean isEmpty() {
        boolean nothing = (body == null || body.isBlank()) && link == null && attachmentIds.isEmpty();
        return nothing || (kind == ResourceKind.LINK && link == null);
    }
}
