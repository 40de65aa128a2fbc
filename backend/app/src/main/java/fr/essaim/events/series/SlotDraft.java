package fr.essaim.events.series;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "SeriesSlotDraft", description = "One more day of a series, beside those of its rule.")
public record SlotDraft(
        @Schema(description = "The day", examples = "2026-12-01") @NotNull
        LocalDate day,

        @Schema(description = "Its kind; left out, it may be of either", examples = "LONG") @Nullable
        SlotKind kind) {}
