package fr.essaim.trainings.versions;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "One thing that a training asks for; all of them must be met.")
public record CompletionCondition(
        @Schema(description = "What", examples = "EVENTS", required = true) @NotNull
        CompletionKind kind,

        @Schema(description = "How many; of the modules always all", examples = "1", required = true)
        @NotNull
        @Min(1)
        @Max(50)
        Integer count) {}
