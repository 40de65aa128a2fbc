package fr.essaim.records;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ExperienceStep", description = "What was done, and when.")
public record Step(
        @Schema(description = "Its month, or its year alone", examples = "2025-03", required = true, nullable = true)
        @Pattern(regexp = "(19|20)\\d\\d(-(0[1-9]|1[0-2]))?")
        @Nullable
        String since,

        @Schema(
                description = "The last month or year of what took longer",
                examples = "2025-06",
                required = true,
                nullable = true)
        @Pattern(regexp = "(19|20)\\d\\d(-(0[1-9]|1[0-2]))?")
        @Nullable
        String until,

        @Schema(description = "What was done, without markup", examples = "Six cafés de rue.", required = true)
        @NotBlank
        @Size(max = 1_000)
        String text) {}
