package fr.essaim.kits.sections;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "How to do something with a group.")
public record MethodSheet(
        @Schema(
                description = "What it is good for, without markup",
                examples = "Faire dire à chacun ce qu’il apporte.",
                required = true)
        @NotBlank
        @Size(max = 1_000)
        String purpose,

        @Schema(description = "How long it takes, in minutes", examples = "90", required = true, nullable = true)
        @Min(1)
        @Max(10_000)
        @Nullable
        Integer minutes,

        @Schema(description = "The smallest group", examples = "6", required = true, nullable = true)
        @Min(1)
        @Max(10_000)
        @Nullable
        Integer groupFrom,

        @Schema(description = "The largest group", examples = "20", required = true, nullable = true)
        @Min(1)
        @Max(10_000)
        @Nullable
        Integer groupTo,

        @Schema(description = "What to bring", examples = "[\"Un mur libre\"]", required = true)
        @NotNull
        @Size(max = 50)
        List<@NotBlank @Size(max = 500) String> materials,

        @Schema(description = "What to do, in order", examples = "[\"Chacun écrit seul.\"]", required = true)
        @NotNull
        @Size(max = 50)
        List<@NotBlank @Size(max = 2_000) String> steps,

        @Schema(description = "What goes wrong", examples = "[\"Commencer par le budget.\"]", required = true)
        @NotNull
        @Size(max = 50)
        List<@NotBlank @Size(max = 1_000) String> pitfalls) {}
