package fr.essaim.competences;

import fr.essaim.shared.text.Slug;
import fr.essaim.topics.Explanation;
import fr.essaim.topics.Wording;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A family of competences.")
public record MacroCompetence(
        @Schema(
                description = "Names it within the framework; made of its label when left out",
                examples = "evaluer-et-decider")
        @Pattern(regexp = Slug.FORM)
        @Size(max = 60)
        @Nullable
        String code,

        @Schema(description = "What it is called") @NotNull @Valid
        Wording label,

        @Schema(description = "What it gathers") @Valid @Nullable
        Explanation definition,

        @Schema(description = "Its competences, in order") @NotNull @Size(max = 60)
        List<@NotNull @Valid CompetenceText> competences) {}
