package fr.essaim.trainings;

import fr.essaim.shared.listing.CsvColumns;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.listing.Row;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A training as a list shows it.")
public record TrainingSummary(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "State; drafts are for those who write them", examples = "PUBLISHED", required = true)
        TrainingState state,

        @Schema(description = "How it is gone through", examples = "SELF_PACED", required = true)
        TrainingKind kind,

        @Schema(description = "What it is called", examples = "Pratiquer l’ingénierie territoriale", required = true)
        String title,

        @Schema(
                description = "One sentence, without markup",
                examples = "Douze modules pour agir avec un territoire.",
                required = true)
        String summary,

        @Schema(description = "The language it is written in (BCP 47)", examples = "fr", required = true)
        String language,

        @Schema(description = "The organisation that offers it", required = true)
        Reference organisation,

        @Schema(description = "The community it belongs to", required = true, nullable = true) @Nullable
        Reference community,

        @Schema(description = "The programme it is part of", required = true, nullable = true) @Nullable
        Reference programme,

        @Schema(description = "The version told of, counted from one", examples = "2", required = true)
        int versionNumber,

        @Schema(description = "How many modules it has", examples = "12", required = true)
        int moduleCount,

        @Schema(description = "Minutes that it takes", examples = "540", required = true)
        int minutes,

        @Schema(description = "Whether whoever joins its community is enrolled", examples = "true", required = true)
        boolean wayIn,

        @Schema(
                description = "The reader’s enrolment, unless they left",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e",
                required = true,
                nullable = true)
        @Nullable
        UUID enrolmentId,

        @Schema(
                description = "How far the reader is, in per cent of what is asked for, rounded down",
                examples = "40",
                required = true,
                nullable = true)
        @Nullable
        Integer percent,

        @Schema(description = "Whether this is invented demonstration data", examples = "false", required = true)
        boolean demo,

        @Schema(description = "Last change", examples = "2026-11-22T09:30:00Z", required = true)
        Instant updatedAt) {

    static final CsvColumns<TrainingSummary> CSV = new CsvColumns<TrainingSummary>()
            .column("id", TrainingSummary::id)
            .column("title", TrainingSummary::title)
            .column("summary", TrainingSummary::summary)
            .column("kind", TrainingSummary::kind)
            .column("language", TrainingSummary::language)
            .column("organisation", t -> t.organisation().name())
            .column("community", t -> name(t.community()))
            .column("programme", t -> name(t.programme()))
            .column("state", TrainingSummary::state)
            .column("versionNumber", TrainingSummary::versionNumber)
            .column("moduleCount", TrainingSummary::moduleCount)
            .column("minutes", TrainingSummary::minutes)
            .column("demo", TrainingSummary::demo)
            .column("updatedAt", TrainingSummary::updatedAt);

    static TrainingSummary of(Row row) throws SQLException {
        return new TrainingSummary(
                row.uuid("id"),
                row.constant("state", TrainingState.class),
                row.constant("kind", TrainingKind.class),
                row.text("title"),
                row.text("summary"),
                row.text("language"),
                new Reference(row.uuid("organisation_id"), row.text("organisation_name")),
                Reference.ofNullable(row, "community"),
                Reference.ofNullable(row, "run"),
                row.integer("number"),
                row.integer("module_count"),
                row.integer("minutes"),
                row.bool("way_in"),
                row.uuidOrNull("enrolment_id"),
                row.integerOrNull("percent"),
                row.bool("demo"),
                row.instant("updated_at"));
    }

    private static @Nullable String name(@Nullable Reference reference) {
        return reference == null ? null : reference.name();
    }
}
