package fr.essaim.records;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ExperienceObstacleDraft", description = "What was in the way.")
public record ObstacleDraft(
        @Schema(description = "A topic of the scheme `obstacles`", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @NotNull
        UUID topicId,

        @Schema(description = "Whether they got over it", examples = "PARTLY") @NotNull
        Overcome overcome,

        @Schema(
                description = "How, or why not, without markup",
                examples = "Deux agents y ont consacré leurs vendredis.")
        @NotNull
        @Size(max = 1_000)
        String how) {}
