package fr.essaim.trainings.versions;

import fr.essaim.competences.AddressedCompetence;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "One module of a training, without the texts of its activities.")
public record OutlineModule(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Names it from version to version", examples = "lire-un-territoire", required = true)
        String key,

        @Schema(description = "What it is called", examples = "Lire un territoire", required = true)
        String title,

        @Schema(
                description = "One sentence, without markup",
                examples = "Regarder avant d’agir.",
                required = true,
                nullable = true)
        @Nullable
        String summary,

        @Schema(
                description = "Keys of the modules to finish before",
                examples = "[\"lire-un-territoire\"]",
                required = true)
        List<String> requires,

        @Schema(description = "What it works on, and up to which level", required = true)
        List<AddressedCompetence> competences,

        @Schema(description = "Minutes that its activities take", examples = "45", required = true)
        int minutes,

        @Schema(description = "Its activities, in order", required = true)
        List<OutlineActivity> activities) {

    OutlineModule with(List<OutlineActivity> its) {
        int sum = its.stream().mapToInt(OutlineActivity::minutes).sum();
        return new OutlineModule(id, key, title, summary, requires, competences, sum, List.copyOf(its));
    }
}
