package fr.essaim.trainings.learning;

import fr.essaim.trainings.quizzes.QuizAnswer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Answers to a quiz, in one go.")
public record AnswerSheet(
        @Schema(description = "One a question; a question left out is answered wrong") @NotNull @Size(max = 100)
        List<@NotNull @Valid QuizAnswer> answers) {}
