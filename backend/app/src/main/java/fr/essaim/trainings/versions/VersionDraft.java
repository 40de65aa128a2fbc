package fr.essaim.trainings.versions;

import fr.essaim.licences.SpdxLicence;
import fr.essaim.shared.richtext.Markdown;
import fr.essaim.shared.text.Language;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What a version says of the whole training; its modules are written apart.")
public record VersionDraft(
        @Schema(description = "What it is called", examples = "Pratiquer l’ingénierie territoriale")
        @NotBlank
        @Size(max = 200)
        String title,

        @Schema(description = "One sentence, without markup", examples = "Douze modules pour agir avec un territoire.")
        @NotBlank
        @Size(max = 500)
        String summary,

        @Schema(description = "The language it is written in (BCP 47)", examples = "fr")
        @NotNull
        @Pattern(regexp = Language.TAG)
        String language,

        @Schema(
                description = "What one can do afterwards, in Markdown",
                examples = "Vous saurez lire un territoire.",
                maxLength = 20_000)
        @Markdown(max = 20_000)
        @Nullable
        String objectives,

        @Schema(description = "Whom it is meant for", examples = "Les agents de la jeunesse et des sports")
        @Size(min = 1, max = 500)
        @Nullable
        String audience,

        @Schema(description = "SPDX identifier; left out when all rights are reserved", examples = "CC-BY-4.0")
        @SpdxLicence
        @Nullable
        String licence,

        @Schema(description = "What learners check of themselves before") @NotNull @Size(max = 20)
        List<@NotNull @Valid Prerequisite> prerequisites,

        @Schema(description = "What it asks for, each kind once; the modules always, named or not")
        @NotNull
        @Size(max = 3)
        List<@NotNull @Valid CompletionCondition> completion,

        @Schema(description = "What whoever finishes it is given") @NotNull @Valid
        CertificateRule certificate) {

    /** How many of a kind are asked for. */
    int needed(CompletionKind kind) {
        return completion.stream()
                .filter(condition -> condition.kind() == kind)
                .mapToInt(CompletionCondition::count)
                .max()
                .orElse(0);
    }
}
