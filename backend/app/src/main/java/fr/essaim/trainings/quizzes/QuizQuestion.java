package fr.essaim.trainings.quizzes;

import static java.util.Objects.requireNonNullElse;

import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.richtext.Markdown;
import fr.essaim.shared.text.Slug;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "One question of a quiz, as its author writes it: with what is right.")
public record QuizQuestion(
        @Schema(description = "Names it from version to version", examples = "epci", required = true)
        @NotNull
        @Pattern(regexp = Slug.FORM)
        @Size(max = 60)
        String key,

        @Schema(description = "How it is answered", examples = "SINGLE", required = true) @NotNull
        QuestionKind kind,

        @Schema(
                description = "The question, in Markdown",
                examples = "Qu’est-ce qu’un EPCI ?",
                required = true,
                maxLength = 2_000)
        @NotBlank
        @Markdown(max = 2_000)
        String text,

        @Schema(description = "What it counts", examples = "1", required = true) @NotNull @Min(1) @Max(10)
        Integer points,

        @Schema(
                description = "What is chosen from, none for a number; where the order counts, in the right one",
                required = true)
        @NotNull
        @Size(max = 20)
        List<@NotNull @Valid QuizOption> options,

        @Schema(description = "The number, as decimal text", examples = "35", required = true, nullable = true)
        @Pattern(regexp = QuizQuestion.DECIMAL)
        @Nullable
        String answer,

        @Schema(
                description = "How far from it is still right; not at all when null",
                examples = "1",
                required = true,
                nullable = true)
        @Pattern(regexp = QuizQuestion.DECIMAL)
        @Nullable
        String tolerance,

        @Schema(description = "What the number counts", examples = "%", required = true, nullable = true)
        @Size(min = 1, max = 40)
        @Nullable
        String unit,

        @Schema(
                description = "Told to who answered right, or may answer no more",
                examples = "EPCI : établissement public de coopération intercommunale.",
                required = true,
                nullable = true)
        @Size(min = 1, max = 2_000)
        @Nullable
        String explanation) {

    static final String DECIMAL = "-?\\d{1,12}(\\.\\d{1,6})?";

    /** @throws ProblemException validation-failed where nothing, or everything, could be right */
    void requireCoherent(String pointer) {
        long right = options.stream().filter(QuizOption::correct).count();
        boolean numeric = kind == QuestionKind.NUMERIC;
        if (numeric ? !options.isEmpty() : options.size() < 2) {
            throw ProblemException.invalidField(
                    pointer + "/options", numeric ? "options-of-number" : "too-few-options");
        }
        if ((kind == QuestionKind.SINGLE && right != 1) || (kind == QuestionKind.MULTIPLE && right == 0)) {
            throw ProblemException.invalidField(
                    pointer + "/options", kind == QuestionKind.SINGLE ? "one-right-option" : "some-right-option");
        }
        if (numeric == (answer == null)) {
            throw ProblemException.invalidField(pointer + "/answer", numeric ? "required" : "answer-without-number");
        }
    }

    QuizQuestion withOptions(List<QuizOption> known) {
        return new QuizQuestion(key, kind, text.strip(), points, known, answer, tolerance, unit, explanation);
    }

    /** The options as learners see them: where their order is what counts, in another one. */
    public List<QuizOption> shown() {
        if (kind != QuestionKind.ORDERING) {
            return options;
        }
        var shuffled = new ArrayList<>(options);
        shuffled.sort(Comparator.comparing(QuizQuestion::idOf));
        if (shuffled.equals(options)) {
            shuffled.addLast(shuffled.removeFirst());
        }
        return List.copyOf(shuffled);
    }

    /** @throws ProblemException validation-failed when an answer of another kind is given, or an option it does not have */
    boolean isRight(QuizAnswer given, String pointer) {
        if (kind == QuestionKind.NUMERIC) {
            if (given.number() == null || answer == null) {
                throw ProblemException.invalidField(pointer + "/number", "required");
            }
            BigDecimal off = new BigDecimal(given.number())
                    .subtract(new BigDecimal(answer))
                    .abs();
            return off.compareTo(new BigDecimal(requireNonNullElse(tolerance, "0"))) <= 0;
        }
        List<String> chosen = requireNonNullElse(given.options(), List.of());
        List<String> all = options.stream().map(QuizQuestion::idOf).toList();
        if (!all.containsAll(chosen) || Set.copyOf(chosen).size() != chosen.size()) {
            throw ProblemException.invalidField(pointer + "/options", "unknown-option");
        }
        if (kind == QuestionKind.ORDERING) {
            return chosen.equals(all);
        }
        Set<String> right = new HashSet<>();
        options.stream().filter(QuizOption::correct).map(QuizQuestion::idOf).forEach(right::add);
        return right.equals(Set.copyOf(chosen));
    }

    QuizAnswer rightAnswer() {
        List<String> right = options.stream()
                .filter(option -> kind == QuestionKind.ORDERING || option.correct())
                .map(QuizQuestion::idOf)
                .toList();
        return new QuizAnswer(key, right, answer);
    }

    /** What the author says to whoever chose these options. */
    List<String> feedback(QuizAnswer given) {
        List<String> chosen = requireNonNullElse(given.options(), List.of());
        return options.stream()
                .filter(option -> kind != QuestionKind.ORDERING && chosen.contains(idOf(option)))
                .map(QuizOption::feedback)
                .filter(Objects::nonNull)
                .toList();
    }

    private static String idOf(QuizOption option) {
        return Objects.requireNonNull(option.id(), "options have ids once they are kept");
    }
}
