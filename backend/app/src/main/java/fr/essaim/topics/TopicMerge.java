package fr.essaim.topics;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Which topic takes the place of the one that is merged.")
public record TopicMerge(
        @Schema(
                description = "A topic in use of the same scheme, neither the merged one nor narrower",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @NotNull
        UUID intoId) {}
