package fr.essaim.communities.cycles;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "One year of a cycle.")
public record CycleYear(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "What the year is about", examples = "Ruralités", required = true)
        String theme,

        @Schema(
                description = "What the community asks itself",
                examples = "Que nous apprennent les campagnes ?",
                required = true,
                nullable = true)
        @Nullable
        String question,

        @Schema(description = "First day", examples = "2023-09-01", required = true)
        LocalDate startsOn,

        @Schema(description = "Last day", examples = "2024-08-31", required = true)
        LocalDate endsOn) {}
