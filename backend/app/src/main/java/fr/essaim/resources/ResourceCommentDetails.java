package fr.essaim.resources;

import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Tagged;
import fr.essaim.shared.listing.Reference;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ResourceComment", description = "What somebody says about a resource.")
public record ResourceCommentDetails(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Version, as in the ETag", examples = "0", required = true)
        int version,

        @Schema(description = "The resource", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID resourceId,

        @Schema(description = "Who says it; null for readers who are not signed in", required = true, nullable = true)
        @Nullable
        Reference author,

        @Schema(description = "Plain text", examples = "Nous l’avons repris à Mâcon, merci !", required = true)
        String body,

        @Schema(
                description = "Why it is hidden from others; its author and moderators read it",
                examples = "Propos hors sujet.",
                required = true,
                nullable = true)
        @Nullable
        String hiddenFor,

        @Schema(description = "When it was said", examples = "2026-11-22T09:30:00Z", required = true)
        Instant createdAt,

        @Schema(description = "Last change", examples = "2026-11-22T09:30:00Z", required = true)
        Instant updatedAt,

        @Schema(description = "What the reader may do", examples = "[\"HIDE\"]", required = true)
        List<ResourceCommentAction> actions)
        implements Tagged {

    @Override
    public EntityTag entityTag() {
        return EntityTag.of(version, author, actions);
    }
}
