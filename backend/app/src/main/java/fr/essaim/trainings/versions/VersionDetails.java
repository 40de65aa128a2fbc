package fr.essaim.trainings.versions;

import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Tagged;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "TrainingVersion", description = "What a training says at one time, for those who write it.")
public record VersionDetails(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Version, as in the ETag", examples = "3", required = true)
        int version,

        @Schema(description = "The training", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID trainingId,

        @Schema(description = "Counted from one", examples = "2", required = true)
        int number,

        @Schema(description = "State", examples = "DRAFT", required = true)
        VersionState state,

        @Schema(description = "What it says", required = true)
        VersionContent content,

        @Schema(
                description = "What changed since the version before",
                examples = "Le module 4 est récrit.",
                required = true,
                nullable = true)
        @Nullable
        String changeNote,

        @Schema(description = "What stands against publishing it; of a draft alone", required = true)
        List<Lack> lacks,

        @Schema(description = "Publication", examples = "2026-11-22T09:30:00Z", required = true, nullable = true)
        @Nullable
        Instant publishedAt,

        @Schema(description = "Last change", examples = "2026-11-22T09:30:00Z", required = true)
        Instant updatedAt,

        @Schema(description = "What the reader may do", examples = "[\"UPDATE\",\"PUBLISH\"]", required = true)
        List<VersionAction> actions)
        implements Tagged {

    VersionDetails allowing(List<VersionAction> allowed) {
        return new VersionDetails(
                id, version, trainingId, number, state, content, changeNote, lacks, publishedAt, updatedAt, allowed);
    }

    @Override
    public EntityTag entityTag() {
        return EntityTag.of(version, state, content.modules(), lacks, actions);
    }
}
