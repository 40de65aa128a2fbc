package fr.essaim.trainings.quizzes;

import java.util.List;

/**
 * How answers to a quiz were judged.
 *
 * @param points those for right answers
 * @param of those there are
 * @param passed whether the pass mark is reached
 */
public record QuizJudgement(int points, int of, boolean passed, List<QuizVerdict> verdicts) {
    /** The same while another attempt is left: what was answered wrong is not explained. */
    public QuizJudgement withholding() {
        return new QuizJudgement(
                points,
                of,
                passed,
                verdicts.stream().map(QuizVerdict::withoutExplanation).toList());
    }

    public int percent() {
        return points * 100 / of;
    }
}
