package fr.essaim.trainings.versions;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What learners of the version before are told.")
public record VersionPublication(
        @Schema(
                description = "What changed; asked for from the second version on",
                examples = "Le module 4 est récrit.")
        @Size(min = 1, max = 2_000)
        @Nullable
        String changeNote) {}
