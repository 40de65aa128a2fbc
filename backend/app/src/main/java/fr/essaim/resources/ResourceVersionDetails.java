package fr.essaim.resources;

import fr.essaim.attachments.AttachmentDetails;
import fr.essaim.shared.richtext.RichText;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ResourceVersion", description = "What a resource said when it was published.")
public record ResourceVersionDetails(
        @Schema(description = "The resource", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID resourceId,

        @Schema(description = "Its number, from 1", examples = "2", required = true)
        int number,

        @Schema(description = "What it says", required = true)
        ResourceContent content,

        @Schema(description = "The body of `content`, ready to be shown", required = true, nullable = true) @Nullable
        RichText renderedBody,

        @Schema(description = "Its files", required = true) List<AttachmentDetails> attachments,

        @Schema(description = "When it was published", examples = "2026-11-22T09:30:00Z", required = true)
        Instant publishedAt) {

    ResourceVersionDetails with(List<AttachmentDetails> files) {
        List<AttachmentDetails> own = content.attachmentIds().stream()
                .flatMap(id -> files.stream().filter(file -> file.id().equals(id)))
                .toList();
        return new ResourceVersionDetails(resourceId, number, content, renderedBody, own, publishedAt);
    }
}
