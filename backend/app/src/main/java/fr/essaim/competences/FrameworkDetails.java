package fr.essaim.competences;

import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Tagged;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "CompetenceFramework", description = "A framework of competences.")
public record FrameworkDetails(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Version of the object, as in the ETag", examples = "3", required = true)
        int version,

        @Schema(description = "Short name", examples = "developpement-territorial", required = true)
        String code,

        @Schema(description = "Latest published version; 0 while there is none", examples = "2", required = true)
        int number,

        @Schema(description = "What that version says", required = true, nullable = true) @Nullable
        FrameworkText content,

        @Schema(
                description = "What is being written of the next version; told to those who write it",
                required = true,
                nullable = true)
        @Nullable
        FrameworkText draft,

        @Schema(
                description = "When the latest version was published",
                examples = "2026-11-23T09:30:00Z",
                required = true,
                nullable = true)
        @Nullable
        Instant publishedAt,

        @Schema(description = "Last change", examples = "2026-11-23T09:30:00Z", required = true)
        Instant updatedAt,

        @Schema(description = "What the reader may do", examples = "[\"UPDATE\"]", required = true)
        List<FrameworkAction> actions)
        implements Tagged {

    @Override
    public EntityTag entityTag() {
        return EntityTag.of(version, draft == null, actions);
    }
}
