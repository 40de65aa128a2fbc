package fr.essaim.kits.adoptions;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A territory that is asked to help.")
public record MentorDraft(
        @Schema(description = "Another territory", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e") @NotNull
        UUID territoryId) {}
