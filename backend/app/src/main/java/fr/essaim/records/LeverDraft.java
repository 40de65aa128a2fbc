package fr.essaim.records;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ExperienceLeverDraft", description = "What helped.")
public record LeverDraft(
        @Schema(description = "A topic of the scheme `levers`", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @NotNull
        UUID topicId,

        @Schema(description = "How it helped, without markup", examples = "La maire a ouvert chaque soirée.")
        @NotNull
        @Size(max = 1_000)
        String how) {}
