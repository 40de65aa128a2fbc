package fr.essaim.pathways.board;

import fr.essaim.pathways.pioneers.PioneerKind;
import fr.essaim.shared.listing.CsvColumns;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "How far each pioneer of a pathway is.")
public record PathwayBoard(
        @Schema(description = "Its phases, in order", required = true)
        List<Phase> phases,

        @Schema(description = "Its pioneers, by name", required = true)
        List<Line> pioneers) {

    @Schema(name = "PathwayBoardPhase", description = "A phase, and how many of its events were held.")
    public record Phase(
            @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
            UUID id,

            @Schema(description = "What it is called", examples = "Sessions collectives", required = true)
            String title,

            @Schema(
                    description = "How many events it has, but for drafts and cancelled ones",
                    examples = "4",
                    required = true)
            int events,

            @Schema(description = "How many of these are over", examples = "2", required = true)
            int held) {}

    @Schema(name = "PathwayBoardCell", description = "One pioneer in one phase.")
    public record Cell(
            @Schema(description = "The phase", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
            UUID phaseId,

            @Schema(description = "To how many of its events somebody of it came", examples = "2", required = true)
            int attended,

            @Schema(description = "To how many to come somebody of it has a seat", examples = "1", required = true)
            int expected) {}

    @Schema(name = "PathwayBoardLine", description = "One pioneer.")
    public record Line(
            @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
            UUID id,

            @Schema(description = "What it is called", examples = "Fondation Liens et lieux", required = true)
            String name,

            @Schema(description = "What it is", examples = "FOUNDATION", required = true)
            PioneerKind kind,

            @Schema(description = "How many its people are", examples = "2", required = true)
            int people,

            @Schema(description = "It in each phase, in order", required = true)
            List<Cell> phases,

            @Schema(description = "How many of its people learn in the training", examples = "2", required = true)
            int learners,

            @Schema(description = "How many of these are done", examples = "1", required = true)
            int finished,

            @Schema(
                    description = "How far its learners are on average, in per cent, rounded down; null without any",
                    examples = "62",
                    required = true,
                    nullable = true)
            @Nullable
            Integer percent,

            @Schema(
                    description = "The day of the last note of its support; told to the team alone",
                    examples = "2027-06-03",
                    required = true,
                    nullable = true)
            @Nullable
            LocalDate lastNoteOn) {

        int attended() {
            return phases.stream().mapToInt(Cell::attended).sum();
        }
    }

    static final CsvColumns<Line> CSV = new CsvColumns<Line>()
            .column("id", Line::id)
            .column("name", Line::name)
            .column("kind", Line::kind)
            .column("people", Line::people)
            .column("attended", Line::attended)
            .column("learners", Line::learners)
            .column("finished", Line::finished)
            .column("percent", Line::percent)
            .column("lastNoteOn", Line::lastNoteOn);
}
