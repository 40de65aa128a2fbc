package fr.essaim.kits.sections;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "KitCitation", description = "A published version of an experience record that a section cites.")
public record Citation(
        @Schema(description = "The record", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true) @NotNull
        UUID recordId,

        @Schema(description = "Number of the version that was read", examples = "2", required = true) @Min(1)
        int number) {}
