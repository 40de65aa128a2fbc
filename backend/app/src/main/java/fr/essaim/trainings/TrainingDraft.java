package fr.essaim.trainings;

import fr.essaim.shared.text.Language;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A training to be written: what its first version is called, and its settings.")
public record TrainingDraft(
        @Schema(description = "What it is called", examples = "Pratiquer l’ingénierie territoriale")
        @NotBlank
        @Size(max = 200)
        String title,

        @Schema(description = "One sentence, without markup", examples = "Douze modules pour agir avec un territoire.")
        @NotBlank
        @Size(max = 500)
        String summary,

        @Schema(description = "The language it is written in, as a BCP 47 tag", examples = "fr")
        @NotNull
        @Pattern(regexp = Language.TAG)
        String language,

        @Schema(description = "Where it belongs, who finds it and who writes it") @NotNull @Valid
        TrainingSettings settings) {}
