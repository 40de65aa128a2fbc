package fr.essaim.trainings.packages;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fr.essaim.trainings.quizzes.QuestionKind;
import fr.essaim.trainings.quizzes.Quiz;
import fr.essaim.trainings.quizzes.QuizOption;
import fr.essaim.trainings.quizzes.QuizQuestion;
import fr.essaim.trainings.versions.ActivityKind;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A quiz. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"kind", "title", "minutes", "required", "attempts", "passMark", "introduction", "questions"})
record QuizFile(
        @Nullable ActivityKind kind,
        @Nullable String title,
        @Nullable Integer minutes,
        @Nullable Boolean required,
        @Nullable Integer attempts,
        @Nullable Integer passMark,
        @Nullable String introduction,
        @Nullable List<QuestionEntry> questions) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"key", "kind", "text", "points", "options", "answer", "tolerance", "unit", "explanation"})
    record QuestionEntry(
            @Nullable String key,
            @Nullable QuestionKind kind,
            @Nullable String text,
            @Nullable Integer points,
            @Nullable List<OptionEntry> options,
            @Nullable String answer,
            @Nullable String tolerance,
            @Nullable String unit,
            @Nullable String explanation) {

        static QuestionEntry of(QuizQuestion question) {
            boolean ordering = question.kind() == QuestionKind.ORDERING;
            return new QuestionEntry(
                    question.key(),
                    question.kind(),
                    question.text(),
                    question.points(),
                    question.options().isEmpty()
                            ? null
                            : question.options().stream()
                                    .map(option -> OptionEntry.of(option, ordering))
                                    .toList(),
                    question.answer(),
                    question.tolerance(),
                    question.unit(),
                    question.explanation());
        }

        @SuppressWarnings("NullAway") // what is missing is found when the whole is validated
        QuizQuestion question() {
            return new QuizQuestion(
                    key,
                    kind,
                    text,
                    points == null ? Integer.valueOf(1) : points,
                    options == null
                            ? List.of()
                            : options.stream()
                                    .filter(Objects::nonNull)
                                    .map(OptionEntry::option)
                                    .toList(),
                    answer,
                    tolerance,
                    unit,
                    explanation);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"text", "correct", "feedback"})
    record OptionEntry(
            @Nullable String text,
            @Nullable Boolean correct,
            @Nullable String feedback) {
        /** @param ordering where their order is what counts, none is right by itself */
        static OptionEntry of(QuizOption option, boolean ordering) {
            return new OptionEntry(option.text(), (option.correct() && !ordering) ? true : null, option.feedback());
        }

        @SuppressWarnings("NullAway") // what is missing is found when the whole is validated
        QuizOption option() {
            return new QuizOption(null, text, Boolean.TRUE.equals(correct), feedback);
        }
    }

    @SuppressWarnings("NullAway") // what is missing is found when the whole is validated
    Quiz quiz() {
        return new Quiz(
                attempts,
                passMark,
                questions == null
                        ? List.of()
                        : questions.stream()
                                .filter(Objects::nonNull)
                                .map(QuestionEntry::question)
                                .toList());
    }
}
