package fr.essaim.trainings.learning;

import fr.essaim.shared.listing.Row;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How learners get on with the published version of a training.")
public record TrainingBoard(
        @Schema(description = "How many there are, of every version", required = true)
        Figures figures,

        @Schema(description = "The activities in order: where learners are, and how many got through", required = true)
        List<ActivityFigures> activities,

        @Schema(description = "The questions of quizzes, those answered wrong most first", required = true)
        List<QuestionFigures> questions) {

    @Schema(description = "How many learners a training has.")
    public record Figures(
            @Schema(description = "Those on their way", examples = "40", required = true)
            long active,

            @Schema(description = "Of these, those who did nothing for three weeks", examples = "6", required = true)
            long stuck,

            @Schema(description = "Those who finished", examples = "31", required = true)
            long completed,

            @Schema(description = "Those who gave it up", examples = "4", required = true)
            long left) {
        static final Figures NONE = new Figures(0, 0, 0, 0);

        static Figures of(Row row) throws SQLException {
            return new Figures(row.bigint("active"), row.bigint("stuck"), row.bigint("completed"), row.bigint("gone"));
        }
    }

    @Schema(description = "How learners get on with one activity.")
    public record ActivityFigures(
            @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
            UUID id,

            @Schema(description = "What it is called", examples = "Regarder avant d’agir", required = true)
            String title,

            @Schema(description = "What its module is called", examples = "Lire un territoire", required = true)
            String moduleTitle,

            @Schema(description = "How many did it", examples = "31", required = true)
            long done,

            @Schema(description = "How many of those on their way had it open last", examples = "3", required = true)
            long here) {
        static ActivityFigures of(Row row) throws SQLException {
            return new ActivityFigures(
                    row.uuid("id"),
                    row.text("title"),
                    row.text("module_title"),
                    row.bigint("done"),
                    row.bigint("here"));
        }
    }

    @Schema(description = "How learners get on with one question.")
    public record QuestionFigures(
            @Schema(description = "The quiz", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
            UUID activityId,

            @Schema(description = "What the quiz is called", examples = "Vérifier", required = true)
            String activityTitle,

            @Schema(description = "The question’s key", examples = "epci", required = true)
            String key,

            @Schema(description = "The question", examples = "Qu’est-ce qu’un EPCI ?", required = true)
            String text,

            @Schema(description = "How often it was answered", examples = "52", required = true)
            int answered,

            @Schema(description = "How often right", examples = "20", required = true)
            int right) {}
}
