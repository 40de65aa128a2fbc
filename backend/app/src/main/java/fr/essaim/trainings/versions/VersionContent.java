package fr.essaim.trainings.versions;

import fr.essaim.shared.listing.Row;
import fr.essaim.shared.richtext.RichText;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What a version of a training says, without the texts of its activities.")
public record VersionContent(
        @Schema(description = "What it is called", examples = "Pratiquer l’ingénierie territoriale", required = true)
        String title,

        @Schema(
                description = "One sentence, without markup",
                examples = "Douze modules pour agir avec un territoire.",
                required = true)
        String summary,

        @Schema(description = "The language it is written in (BCP 47)", examples = "fr", required = true)
        String language,

        @Schema(
                description = "What one can do afterwards, in Markdown",
                examples = "Vous saurez lire un territoire.",
                required = true,
                nullable = true)
        @Nullable
        String objectives,

        @Schema(description = "The objectives, ready to be shown", required = true, nullable = true) @Nullable
        RichText renderedObjectives,

        @Schema(
                description = "Whom it is meant for",
                examples = "Les agents de la jeunesse et des sports",
                required = true,
                nullable = true)
        @Nullable
        String audience,

        @Schema(description = "SPDX identifier", examples = "CC-BY-4.0", required = true, nullable = true) @Nullable
        String licence,

        @Schema(description = "What learners check of themselves before", required = true)
        List<Prerequisite> prerequisites,

        @Schema(description = "What it asks for, the modules first", required = true)
        List<CompletionCondition> completion,

        @Schema(description = "What whoever finishes it is given", required = true)
        CertificateRule certificate,

        @Schema(description = "Minutes that it takes", examples = "540", required = true)
        int minutes,

        @Schema(description = "Its modules, in order", required = true)
        List<OutlineModule> modules) {

    /** Columns of {@link #of}, from a version {@code tv}. */
    public static final String COLUMNS = "tv.title, tv.summary, tv.language, tv.objectives, tv.audience, tv.licence,"
            + " tv.prerequisites, tv.events_needed, tv.contributions_needed, tv.certified, tv.valid_months";

    private static final TrainingVersion.Prerequisites PREREQUISITES = new TrainingVersion.Prerequisites();

    public static VersionContent of(Row row, List<OutlineModule> modules) throws SQLException {
        String objectives = row.textOrNull("objectives");
        return new VersionContent(
                row.text("title"),
                row.text("summary"),
                row.text("language"),
                objectives,
                RichText.ofNullable(objectives),
                row.textOrNull("audience"),
                row.textOrNull("licence"),
                prerequisites(row),
                completion(row),
                new CertificateRule(row.bool("certified"), row.integerOrNull("valid_months")),
                modules.stream().mapToInt(OutlineModule::minutes).sum(),
                modules);
    }

    /** What learners check of themselves before, of a row with the columns. */
    public static List<Prerequisite> prerequisites(Row row) throws SQLException {
        List<Prerequisite> kept = PREREQUISITES.convertToEntityAttribute(row.text("prerequisites"));
        return kept == null ? List.of() : kept;
    }

    private static List<CompletionCondition> completion(Row row) throws SQLException {
        var conditions = new ArrayList<CompletionCondition>();
        conditions.add(new CompletionCondition(CompletionKind.MODULES, 1));
        int events = row.integer("events_needed");
        if (events > 0) {
            conditions.add(new CompletionCondition(CompletionKind.EVENTS, events));
        }
        int contributions = row.integer("contributions_needed");
        if (contributions > 0) {
            conditions.add(new CompletionCondition(CompletionKind.CONTRIBUTIONS, contributions));
        }
        return List.copyOf(conditions);
    }

    /** The same as something to be written again. */
    public VersionDraft draft() {
        return new VersionDraft(
                title, summary, language, objectives, audience, licence, prerequisites, completion, certificate);
    }
}
