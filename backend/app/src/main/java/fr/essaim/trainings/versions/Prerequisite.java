package fr.essaim.trainings.versions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What a learner should know or have before, to be checked by themselves.")
public record Prerequisite(
        @Schema(
                description = "In the first person",
                examples = "Je peux citer les acteurs publics de mon département.",
                required = true)
        @NotBlank
        @Size(max = 300)
        String statement,

        @Schema(
                description = "What to do otherwise",
                examples = "Sinon, commencez par le premier module.",
                required = true,
                nullable = true)
        @Size(min = 1, max = 500)
        @Nullable
        String advice) {}
