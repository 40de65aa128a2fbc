package fr.essaim.trainings.versions;

import fr.essaim.shared.persistence.JsonText;
import fr.essaim.trainings.quizzes.Quiz;
import jakarta.persistence.Converter;

/** A quiz as the column holds it. */
@Converter
public class QuizColumn extends JsonText<Quiz> {
    public QuizColumn() {
        super(types -> types.constructType(Quiz.class));
    }
}
