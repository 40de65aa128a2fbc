package fr.essaim.kits.tests;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What a peer found when they tried a version.")
public record KitTestDraft(
        @Schema(description = "What worked, without markup", examples = "La carte des alliés.")
        @NotNull
        @Size(max = 5_000)
        String worked,

        @Schema(description = "What did not, without markup", examples = "Deux heures n’ont pas suffi.")
        @NotNull
        @Size(max = 5_000)
        String didNotWork,

        @Schema(description = "What should become of it; needed to finish", examples = "READY") @Nullable
        KitVerdict verdict) {}
