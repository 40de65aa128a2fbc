package fr.essaim.events.series;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Of which kind a free slot is.")
public record SlotKindDraft(
        @Schema(description = "The kind; left out, it may be of either", examples = "LONG") @Nullable
        SlotKind kind) {}
