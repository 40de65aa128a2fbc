package fr.essaim.trainings.versions;

import static java.util.Objects.requireNonNullElse;

import fr.essaim.competences.AddressedCompetence;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.text.Slug;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "All modules and activities of a draft, in order; what is not named is deleted with its texts.")
public record OutlineDraft(
        @Schema(description = "The modules, in order") @NotNull @Size(max = 60)
        List<@NotNull @Valid ModuleDraft> modules) {
    private static final int MOST_ACTIVITIES = 400;

    @Schema(description = "One module.")
    public record ModuleDraft(
            @Schema(
                    description = "Of a module that stays; left out for a new one",
                    examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
            @Nullable
            UUID id,

            @Schema(
                    description = "Names it from version to version; made of its title when left out",
                    examples = "lire-un-territoire")
            @Pattern(regexp = Slug.FORM)
            @Size(max = 60)
            @Nullable
            String key,

            @Schema(description = "What it is called", examples = "Lire un territoire") @NotBlank @Size(max = 200)
            String title,

            @Schema(description = "One sentence, without markup", examples = "Regarder avant d’agir.")
            @Size(min = 1, max = 500)
            @Nullable
            String summary,

            @Schema(
                    description = "Keys of modules before it that are to be finished first",
                    examples = "[\"lire-un-territoire\"]")
            @NotNull
            @Size(max = 20)
            List<@NotNull String> requires,

            @Schema(description = "What it works on, and up to which level; of one that stays, it stays when left out")
            @Size(max = 30)
            @Nullable
            List<@NotNull @Valid AddressedCompetence> competences,

            @Schema(description = "Its activities, in order") @NotNull @Size(max = 60)
            List<@NotNull @Valid ActivityEntry> activities) {}

    @Schema(description = "One activity; its text is written apart.")
    public record ActivityEntry(
            @Schema(
                    description = "Of an activity that stays, wherever it goes; left out for a new one",
                    examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
            @Nullable
            UUID id,

            @Schema(
                    description = "Names it from version to version; made of its title when left out",
                    examples = "regarder")
            @Pattern(regexp = Slug.FORM)
            @Size(max = 60)
            @Nullable
            String key,

            @Schema(description = "What one does in it; of one that stays, it stays", examples = "PAGE") @NotNull
            ActivityKind kind,

            @Schema(description = "What it is called", examples = "Regarder avant d’agir") @NotBlank @Size(max = 200)
            String title) {}

    List<UUID> moduleIds() {
        return modules.stream().map(ModuleDraft::id).filter(Objects::nonNull).toList();
    }

    List<UUID> activityIds() {
        return modules.stream()
                .flatMap(module -> module.activities().stream())
                .map(ActivityEntry::id)
                .filter(Objects::nonNull)
                .toList();
    }

    Stream<String> competences() {
        return modules.stream()
                .flatMap(module -> requireNonNullElse(module.competences(), List.<AddressedCompetence>of()).stream())
                .map(AddressedCompetence::code);
    }

    /** Of the module that names a competence. */
    String pointer(String competence) {
        for (int i = 0; i < modules.size(); i++) {
            List<AddressedCompetence> its = modules.get(i).competences();
            if (its != null && its.stream().anyMatch(it -> it.code().equals(competence))) {
                return "/modules/" + i + "/competences";
            }
        }
        return "/modules";
    }

    /** @throws ProblemException validation-failed for more than a training can be made of, or something named twice */
    void requireCoherent() {
        if (modules.stream().mapToInt(module -> module.activities().size()).sum() > MOST_ACTIVITIES) {
            throw ProblemException.invalidField("/modules", "too-many-activities", MOST_ACTIVITIES);
        }
        if (moduleIds().stream().distinct().count() != moduleIds().size()
                || activityIds().stream().distinct().count() != activityIds().size()) {
            throw ProblemException.invalidField("/modules", "named-twice");
        }
    }
}
