package fr.essaim.resources;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What is written of a collection of resources.")
public record ResourceCollectionDraft(
        @Schema(description = "Title", examples = "Pour bien commencer") @NotBlank @Size(max = 200)
        String title,

        @Schema(description = "In a few sentences", examples = "À lire avant la première réunion.")
        @NotNull
        @Size(max = 1_000)
        String summary,

        @Schema(description = "Who reads it; each resource keeps its own readers", examples = "PUBLIC") @NotNull
        ResourceCollectionVisibility visibility,

        @Schema(description = "The resources in order", examples = "[\"0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e\"]")
        @NotNull
        @Size(max = 200)
        List<UUID> resourceIds) {}
