package fr.essaim.competences.learnt;

import fr.essaim.shared.text.Slug;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What somebody says they learnt elsewhere.")
public record PriorLearningDraft(
        @Schema(description = "Code of the competence", examples = "evaluer-une-action")
        @NotNull
        @Pattern(regexp = Slug.FORM)
        @Size(max = 60)
        String competence,

        @Schema(description = "Up to which level, from 1 to 4", examples = "3") @Min(1) @Max(4)
        int level,

        @Schema(description = "How they learnt it, without markup", examples = "J’ai conduit trois évaluations.")
        @NotBlank
        @Size(max = 4_000)
        String statement,

        @Schema(description = "Where it can be seen", examples = "https://www.example.org/rapport.pdf")
        @Pattern(regexp = "https?://\\S+")
        @Size(max = 1_000)
        @Nullable
        String url) {}
