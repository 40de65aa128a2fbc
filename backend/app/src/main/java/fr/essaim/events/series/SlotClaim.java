package fr.essaim.events.series;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What a member proposes for a free slot.")
public record SlotClaim(
        @Schema(
                description = "An accepted flash topic of the community",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @NotNull
        UUID contributionId) {}
