package fr.essaim.kits;

import fr.essaim.kits.sections.SectionText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A section to be added to a draft.")
public record KitSectionDraft(
        @Schema(
                description = "Key of the section that it follows; left out to be the last",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @Nullable
        UUID after,

        @Schema(description = "What it says") @Valid @NotNull
        SectionText content) {}
