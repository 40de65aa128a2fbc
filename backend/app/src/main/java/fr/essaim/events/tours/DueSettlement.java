package fr.essaim.events.tours;

import fr.essaim.shared.problem.ProblemException;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What was given: a resource, a link or a sentence, one of them at least.")
public record DueSettlement(
        @Schema(description = "A resource of the resource centre", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @Nullable
        UUID resourceId,

        @Schema(description = "Where it lies", examples = "https://ressources.example.org/etape-1")
        @Size(max = 1_000)
        @Pattern(regexp = "https://\\S+")
        @Nullable
        String link,

        @Schema(description = "What it is, in words", examples = "Remis sur clé à la fin de la journée.")
        @Size(min = 1, max = 2_000)
        @Nullable
        String note) {

    /** @throws ProblemException validation-failed when it says nothing */
    void requireSomething() {
        if (resourceId == null && link == null && (note == null || note.isBlank())) {
            throw ProblemException.invalidField("/note", "required");
        }
    }
}
