package fr.essaim.trainings.quizzes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.essaim.shared.problem.ProblemException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuizTest {
    private static final QuizOption A = option("0000000a", true);
    private static final QuizOption B = option("0000000b", true);
    private static final QuizOption C = option("0000000c", false);

    private static QuizOption option(@Nullable String id, boolean correct) {
        return new QuizOption(id, "Choix " + id, correct, "Retour " + id);
    }

    private static QuizQuestion question(QuestionKind kind, List<QuizOption> options, @Nullable String answer) {
        return new QuizQuestion("q", kind, "Quoi ?", 2, options, answer, answer == null ? null : "0.5", null, "Car.");
    }

    private static Quiz quiz(int passMark, QuizQuestion... questions) {
        return new Quiz(null, passMark, List.of(questions));
    }

    private static boolean right(QuizQuestion question, @Nullable List<String> options, @Nullable String number) {
        return quiz(100, question)
                .judge(List.of(new QuizAnswer("q", options, number)))
                .passed();
    }

    @Test
    void oneOptionIsRight() {
        QuizQuestion single = question(QuestionKind.SINGLE, List.of(A, C), null);
        assertThat(right(single, List.of("0000000a"), null)).isTrue();
        assertThat(right(single, List.of("0000000c"), null)).isFalse();
        assertThat(right(single, List.of("0000000a", "0000000c"), null)).isFalse();
        assertThat(right(single, List.of(), null)).isFalse();
    }

    @Test
    void allThatAreRightAndNoOther() {
        QuizQuestion multiple = question(QuestionKind.MULTIPLE, List.of(A, B, C), null);
        assertThat(right(multiple, List.of("0000000b", "0000000a"), null)).isTrue();
        assertThat(right(multiple, List.of("0000000a"), null)).isFalse();
        assertThat(right(multiple, List.of("0000000a", "0000000b", "0000000c"), null))
                .isFalse();
    }

    @Test
    void theOrderCounts() {
        QuizQuestion ordering = question(QuestionKind.ORDERING, List.of(B, A, C), null);
        assertThat(right(ordering, List.of("0000000b", "0000000a", "0000000c"), null))
                .isTrue();
        assertThat(right(ordering, List.of("0000000a", "0000000b", "0000000c"), null))
                .isFalse();
        assertThat(right(ordering, List.of("0000000b", "0000000a"), null)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"35, true", "34.5, true", "35.5, true", "34.49, false", "-35, false"})
    void aNumberIsRightWithinItsTolerance(String number, boolean right) {
        assertThat(right(question(QuestionKind.NUMERIC, List.of(), "35"), null, number))
                .isEqualTo(right);
    }

    @Test
    void whatIsToBePutInOrderIsNeverShownInOrder() {
        for (List<QuizOption> written : List.of(List.of(A, B, C), List.of(B, A, C), List.of(C, B, A))) {
            assertThat(question(QuestionKind.ORDERING, written, null).shown())
                    .containsExactlyInAnyOrderElementsOf(written)
                    .isNotEqualTo(written);
        }
    }

    @ParameterizedTest
    @CsvSource({"50, true", "51, false", "0, true"})
    void thePassMarkIsInPerCentOfThePoints(int mark, boolean passed) {
        var other = new QuizQuestion("r", QuestionKind.NUMERIC, "Combien ?", 2, List.of(), "1", null, null, null);
        QuizJudgement judged = quiz(mark, question(QuestionKind.SINGLE, List.of(A, C), null), other)
                .judge(List.of(new QuizAnswer("q", List.of("0000000a"), null)));
        assertThat(judged.points()).isEqualTo(2);
        assertThat(judged.percent()).isEqualTo(50);
        assertThat(judged.passed()).isEqualTo(passed);
    }

    @Test
    void wrongAnswersAreExplainedOnlyWhenNothingIsLeftToTry() {
        QuizJudgement judged = quiz(100, question(QuestionKind.SINGLE, List.of(A, C), null))
                .judge(List.of(new QuizAnswer("q", List.of("0000000c"), null)));
        assertThat(judged.verdicts().getFirst().explanation()).isEqualTo("Car.");
        assertThat(judged.withholding().verdicts().getFirst().explanation()).isNull();
        assertThat(judged.withholding().verdicts().getFirst().feedback()).containsExactly("Retour 0000000c");
    }

    @Test
    void keptOptionsHaveIdsOfTheirOwn() {
        Quiz kept = quiz(100, question(QuestionKind.SINGLE, List.of(option(null, true), A, A), null))
                .identified();
        assertThat(kept.questions().getFirst().options())
                .extracting(QuizOption::id)
                .doesNotContainNull()
                .doesNotHaveDuplicates()
                .contains("0000000a");
        assertThat(kept.anonymous())
                .isEqualTo(quiz(100, question(QuestionKind.SINGLE, List.of(option(null, true), A, A), null))
                        .anonymous());
    }

    @Test
    void anAnswerToNothingIsRefused() {
        Quiz quiz = quiz(100, question(QuestionKind.SINGLE, List.of(A, C), null));
        for (List<QuizAnswer> answers : List.of(
                List.of(new QuizAnswer("autre", List.of(), null)),
                List.of(new QuizAnswer("q", List.of("ffffffff"), null)),
                List.of(new QuizAnswer("q", List.of(), null), new QuizAnswer("q", List.of(), null)))) {
            assertThatThrownBy(() -> quiz.judge(answers)).isInstanceOf(ProblemException.class);
        }
    }

    @Test
    void whatCouldNeverBeAnsweredIsNotKept() {
        for (QuizQuestion question : List.of(
                question(QuestionKind.SINGLE, List.of(A, B), null),
                question(QuestionKind.SINGLE, List.of(A), null),
                question(QuestionKind.MULTIPLE, List.of(C, C), null),
                question(QuestionKind.NUMERIC, List.of(), null),
                question(QuestionKind.NUMERIC, List.of(A, C), "1"),
                question(QuestionKind.ORDERING, List.of(A, B), "1"))) {
            assertThatThrownBy(() -> quiz(100, question).requireCoherent("/quiz"))
                    .isInstanceOf(ProblemException.class);
        }
    }
}
