package fr.essaim.events.series;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Where a slot goes.")
public record SlotMove(
        @Schema(description = "Its new day", examples = "2026-12-01") @NotNull
        LocalDate day) {}
