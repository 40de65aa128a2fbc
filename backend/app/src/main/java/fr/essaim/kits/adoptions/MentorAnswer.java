package fr.essaim.kits.adoptions;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Whether a territory helps another.")
public record MentorAnswer(
        @Schema(description = "Whether it does", examples = "true") @NotNull
        Boolean accepted) {}
