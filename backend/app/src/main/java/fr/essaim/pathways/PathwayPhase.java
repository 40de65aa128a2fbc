package fr.essaim.pathways;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        description =
                "A phase of an experience pathway. Phases may overlap: support goes on beside collective sessions.")
public record PathwayPhase(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Which one, counted from one", examples = "2", required = true)
        int number,

        @Schema(description = "What it is made of for the most part", examples = "COLLECTIVE_SESSIONS", required = true)
        PhaseKind kind,

        @Schema(description = "What it is called", examples = "Sessions collectives", required = true)
        String title,

        @Schema(
                description = "What happens in it",
                examples = "Quatre sessions, de mai à novembre.",
                required = true,
                nullable = true)
        @Nullable
        String summary,

        @Schema(description = "First day", examples = "2027-05-01", required = true)
        LocalDate startsOn,

        @Schema(description = "Last day", examples = "2027-11-30", required = true)
        LocalDate endsOn,

        @Schema(description = "Its events, by time", required = true)
        List<PhaseEvent> events) {}
