package fr.essaim.attachments;

import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Tagged;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Upload", description = "A file that is arriving.")
public record UploadDetails(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Version, as in the ETag", examples = "0", required = true)
        int version,

        @Schema(description = "Name", examples = "Guide de la concertation.pdf", required = true)
        String fileName,

        @Schema(description = "Bytes of the whole file", examples = "41943040", required = true)
        long size,

        @Schema(
                description = "Bytes that are here: where the next chunk starts",
                examples = "16777216",
                required = true)
        long received,

        @Schema(description = "Bytes of a chunk at the most", examples = "16777216", required = true)
        long largestChunk,

        @Schema(
                description = "The attachment it became; null until it is completed",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5f",
                required = true,
                nullable = true)
        @Nullable
        UUID attachmentId,

        @Schema(
                description = "When it is forgotten unless more comes",
                examples = "2026-11-23T09:30:00Z",
                required = true)
        Instant expiresAt,

        @Schema(description = "What the reader may do", examples = "[\"SEND\",\"ABANDON\"]", required = true)
        List<UploadAction> actions)
        implements Tagged {

    @Override
    public EntityTag entityTag() {
        return EntityTag.of(version, received, attachmentId);
    }

    boolean isWhole() {
        return received == size;
    }
}
