package fr.essaim.competences.learnt;

import fr.essaim.topics.Wording;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "How many people of a territory hold a competence.")
public record TerritoryCompetence(
        @Schema(description = "Names it from version to version", examples = "evaluer-une-action", required = true)
        String code,

        @Schema(description = "What it is called", required = true)
        Wording label,

        @Schema(description = "Short name of its framework", examples = "developpement-territorial", required = true)
        String framework,

        @Schema(
                description =
                        "People who hold at least level 1, 2, 3 and 4; null where the figure is hidden: fewer than five, none included, or what another figure would tell of fewer than five",
                examples = "[12,7,6,5]",
                required = true)
        List<@Nullable Integer> people) {}
