package fr.essaim.trainings.quizzes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "One option of a question, as its author writes it.")
public record QuizOption(
        @Schema(
                description = "Tells it from the others and says nothing of its place; left out of a new one",
                examples = "3f9a1c2b",
                required = true,
                nullable = true)
        @Pattern(regexp = "[0-9a-f]{8}")
        @Nullable
        String id,

        @Schema(description = "What it says, without markup", examples = "Un groupement de communes", required = true)
        @NotBlank
        @Size(max = 500)
        String text,

        @Schema(
                description = "Whether it is right; of no meaning where the order is what counts",
                examples = "true",
                required = true)
        @NotNull
        Boolean correct,

        @Schema(
                description = "Told to who chose it",
                examples = "Oui : il a sa fiscalité propre.",
                required = true,
                nullable = true)
        @Size(min = 1, max = 1_000)
        @Nullable
        String feedback) {

    QuizOption as(String known) {
        return new QuizOption(known, text.strip(), correct, feedback);
    }
}
