package fr.essaim.attachments;

import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Tagged;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Attachment", description = "A file, without its content.")
public record AttachmentDetails(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Version, as in the ETag", examples = "0", required = true)
        int version,

        @Schema(description = "Name", examples = "Guide de la concertation.pdf", required = true)
        String fileName,

        @Schema(
                description = "Media type, found in the content and in agreement with the name",
                examples = "application/pdf",
                required = true)
        String mediaType,

        @Schema(description = "Bytes", examples = "41943040", required = true)
        long size,

        @Schema(
                description = "SHA-256 of the content in hexadecimal",
                examples = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                required = true)
        String sha256,

        @Schema(
                description = "SPDX identifier; null when all rights are reserved",
                examples = "etalab-2.0",
                required = true,
                nullable = true)
        @Nullable
        String licence,

        @Schema(
                description = "What the image shows; null for other files",
                examples = "Carte des quinze territoires",
                required = true,
                nullable = true)
        @Nullable
        String alternativeText,

        @Schema(
                description = "Where its content is; `?inline=true` where `inline` says so",
                examples = "/api/v1/attachments/0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e/content",
                required = true)
        String contentPath,

        @Schema(description = "Whether a browser may show it in the page", examples = "false", required = true)
        boolean inline,

        @Schema(description = "Arrival", examples = "2026-11-22T09:30:00Z", required = true)
        Instant createdAt,

        @Schema(description = "Last change", examples = "2026-11-22T09:30:00Z", required = true)
        Instant updatedAt,

        @Schema(description = "What the reader may do", examples = "[\"UPDATE\"]", required = true)
        List<AttachmentAction> actions)
        implements Tagged {

    /** The same for a reader with other rights. */
    AttachmentDetails with(List<AttachmentAction> allowed) {
        return new AttachmentDetails(
                id,
                version,
                fileName,
                mediaType,
                size,
                sha256,
                licence,
                alternativeText,
                contentPath,
                inline,
                createdAt,
                updatedAt,
                allowed);
    }

    @Override
    public EntityTag entityTag() {
        return EntityTag.of(version, actions);
    }
}
