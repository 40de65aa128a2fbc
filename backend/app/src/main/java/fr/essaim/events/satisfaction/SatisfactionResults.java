package fr.essaim.events.satisfaction;

import fr.essaim.shared.listing.CsvColumns;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What those who came answered, nobody named.")
public record SatisfactionResults(
        @Schema(description = "How many came", examples = "36", required = true)
        int asked,

        @Schema(description = "How many answered", examples = "12", required = true)
        int replies,

        @Schema(
                description =
                        "How many of them are shown: they appear five at a time, or each new one would be that of whoever just answered",
                examples = "10",
                required = true)
        int shown,

        @Schema(description = "By question of the set; empty while none is shown", required = true)
        List<Rated> rated,

        @Schema(description = "By question of the organisers’ own; empty while none is shown", required = true)
        List<Told> told) {

    /** With fewer answers that appear at once one could tell whose they are (docs/adr/0037). */
    static final int FEWEST = 5;

    private static final int BEST = 5;

    /** A question of the set with how often each value was answered, or one answer in words. */
    record Line(
            String question,
            List<Integer> counts,
            @Nullable Double mean,
            @Nullable String words) {
        @Nullable
        Integer count(int value) {
            return counts.isEmpty() ? null : counts.get(value - 1);
        }
    }

    static final CsvColumns<Line> CSV = new CsvColumns<Line>()
            .column("question", Line::question)
            .column("answered1", line -> line.count(1))
            .column("answered2", line -> line.count(2))
            .column("answered3", line -> line.count(3))
            .column("answered4", line -> line.count(4))
            .column("answered5", line -> line.count(BEST))
            .column("mean", Line::mean)
            .column("words", Line::words);

    List<Line> lines() {
        return Stream.concat(
                        rated.stream().map(one -> new Line(one.question().name(), one.counts(), one.mean(), null)),
                        told.stream().flatMap(one -> one.answers().stream()
                                .map(words -> new Line(one.question(), List.of(), null, words))))
                .toList();
    }

    /** @param answers those that are shown; one row without ratings where none is */
    static SatisfactionResults of(List<Satisfactions.Answer> answers) {
        Satisfactions.Answer first = answers.getFirst();
        boolean none = first.ratings().isEmpty();
        return new SatisfactionResults(
                first.asked(),
                first.replies(),
                none ? 0 : answers.size(),
                none ? List.of() : rated(first.questions(), answers),
                none ? List.of() : told(first.ownQuestions(), answers));
    }

    private static List<Rated> rated(List<SatisfactionQuestion> questions, List<Satisfactions.Answer> answers) {
        return IntStream.range(0, questions.size())
                .mapToObj(place -> Rated.of(questions.get(place), counts(place, answers)))
                .toList();
    }

    private static List<Integer> counts(int place, List<Satisfactions.Answer> answers) {
        return IntStream.rangeClosed(1, BEST)
                .mapToObj(value -> (int) answers.stream()
                        .filter(answer -> answer.ratings().get(place) == value)
                        .count())
                .toList();
    }

    /** In an order that tells nothing of when they came. */
    private static List<Told> told(List<String> questions, List<Satisfactions.Answer> answers) {
        return IntStream.range(0, questions.size())
                .mapToObj(place -> new Told(
                        questions.get(place),
                        answers.stream()
                                .map(answer -> answer.texts().get(place))
                                .filter(text -> !text.isEmpty())
                                .sorted()
                                .toList()))
                .toList();
    }

    @Schema(name = "SatisfactionRating", description = "How a question was answered.")
    public record Rated(
            @Schema(description = "The question", examples = "OVERALL", required = true)
            SatisfactionQuestion question,

            @Schema(description = "How many answered 1, 2, 3, 4 and 5", examples = "[0,1,2,5,4]", required = true)
            List<Integer> counts,

            @Schema(
                    description = "Mean, to a tenth; null without answer",
                    examples = "4.0",
                    required = true,
                    nullable = true)
            @Nullable
            Double mean) {

        static Rated of(SatisfactionQuestion question, List<Integer> counts) {
            int answers = counts.stream().mapToInt(Integer::intValue).sum();
            int sum = 0;
            for (int i = 0; i < counts.size(); i++) {
                sum += (i + 1) * counts.get(i);
            }
            Double mean = answers == 0 ? null : Math.round(10.0 * sum / answers) / 10.0;
            return new Rated(question, counts, mean);
        }
    }

    @Schema(name = "SatisfactionWords", description = "What was answered in words, in the order of the alphabet.")
    public record Told(
            @Schema(description = "The question", examples = "Que changeriez-vous ?", required = true)
            String question,

            @Schema(description = "The answers", examples = "[\"Plus de temps.\"]", required = true)
            List<String> answers) {}
}
