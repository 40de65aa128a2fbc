package fr.essaim.trainings.quizzes;

import fr.essaim.shared.problem.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "The questions of a quiz with what is right, for its authors alone.")
public record Quiz(
        @Schema(
                description = "How often one may answer; without limit when null",
                examples = "3",
                required = true,
                nullable = true)
        @Min(1)
        @Max(20)
        @Nullable
        Integer attempts,

        @Schema(description = "Per cent of the points that pass", examples = "70", required = true)
        @NotNull
        @Min(0)
        @Max(100)
        Integer passMark,

        @Schema(description = "The questions, in order", required = true) @NotNull @Size(min = 1, max = 100)
        List<@NotNull @Valid QuizQuestion> questions) {

    /** Characters of an option's id. */
    private static final int OPTION_ID = 8;

    /** @throws ProblemException validation-failed where a question could not be answered, or not be told from another */
    public void requireCoherent(String pointer) {
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < questions.size(); i++) {
            QuizQuestion question = questions.get(i);
            String its = pointer + "/questions/" + i;
            if (!keys.add(question.key())) {
                throw ProblemException.invalidField(its + "/key", "key-taken");
            }
            question.requireCoherent(its);
        }
    }

    /** The quiz as it is kept: every option has an id of its own that tells nothing of its place. */
    public Quiz identified() {
        return new Quiz(
                attempts,
                passMark,
                questions.stream()
                        .map(question -> question.withOptions(identified(question.options())))
                        .toList());
    }

    /** What of it makes it another quiz: not the ids of options. */
    public Quiz anonymous() {
        return new Quiz(
                attempts,
                passMark,
                questions.stream()
                        .map(question -> question.withOptions(question.options().stream()
                                .map(option -> new QuizOption(null, option.text(), option.correct(), option.feedback()))
                                .toList()))
                        .toList());
    }

    /**
     * Judges answers; a question without one is answered wrong.
     *
     * @throws ProblemException validation-failed for an answer to no question of it, or of another kind
     */
    public QuizJudgement judge(List<QuizAnswer> answers) {
        Map<String, Integer> places = places(answers);
        List<QuizVerdict> verdicts = new ArrayList<>();
        for (QuizQuestion question : questions) {
            Integer place = places.remove(question.key());
            QuizAnswer given = place == null ? QuizAnswer.none(question.key()) : answers.get(place);
            boolean right = place != null && question.isRight(given, "/answers/" + place);
            verdicts.add(new QuizVerdict(
                    question.key(),
                    right,
                    right ? question.points() : 0,
                    question.feedback(given),
                    question.explanation()));
        }
        if (!places.isEmpty()) {
            throw ProblemException.invalidField(
                    "/answers/" + places.values().iterator().next() + "/key", "unknown-question");
        }
        int points = verdicts.stream().mapToInt(QuizVerdict::points).sum();
        int of = questions.stream().mapToInt(QuizQuestion::points).sum();
        return new QuizJudgement(points, of, points * 100 >= passMark * of, List.copyOf(verdicts));
    }

    private static Map<String, Integer> places(List<QuizAnswer> answers) {
        var places = new HashMap<String, Integer>();
        for (int i = 0; i < answers.size(); i++) {
            if (places.put(answers.get(i).key(), i) != null) {
                throw ProblemException.invalidField("/answers/" + i + "/key", "answered-twice");
            }
        }
        return places;
    }

    private static List<QuizOption> identified(List<QuizOption> options) {
        Set<String> taken = new HashSet<>();
        var known = new ArrayList<QuizOption>();
        for (QuizOption option : options) {
            String id = option.id();
            while (id == null || !taken.add(id)) {
                id = UUID.randomUUID().toString().substring(0, OPTION_ID);
            }
            known.add(option.as(id));
        }
        return List.copyOf(known);
    }
}
