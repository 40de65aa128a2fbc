package fr.essaim.competences;

import fr.essaim.shared.text.Slug;
import fr.essaim.topics.Explanation;
import fr.essaim.topics.Wording;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "One competence.")
public record CompetenceText(
        @Schema(
                description =
                        "Names it from version to version, whatever it is called; no other framework has it. Made of its label when left out",
                examples = "evaluer-une-action")
        @Pattern(regexp = Slug.FORM)
        @Size(max = 60)
        @Nullable
        String code,

        @Schema(description = "What it is called") @NotNull @Valid
        Wording label,

        @Schema(description = "What one is then able to do") @Valid @Nullable
        Explanation definition,

        @Schema(description = "Whom it is asked of", examples = "GENERALIST") @NotNull
        CompetenceProfile profile,

        @Schema(description = "Who is able", examples = "INDIVIDUAL") @NotNull
        CompetenceNature nature) {}
