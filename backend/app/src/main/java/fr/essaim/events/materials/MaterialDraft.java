package fr.essaim.events.materials;

import fr.essaim.shared.problem.ProblemException;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A resource, or a link with its title.")
public record MaterialDraft(
        @Schema(
                description = "A published resource of the resource centre",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @Nullable
        UUID resourceId,

        @Schema(description = "What the link leads to; with a link alone", examples = "L’enregistrement")
        @Size(max = 200)
        @Nullable
        String title,

        @Schema(description = "Where it lies", examples = "https://videos.example.org/journee")
        @Size(max = 1_000)
        @Pattern(regexp = "https://\\S+")
        @Nullable
        String link) {

    /** @throws ProblemException validation-failed unless it is one or the other */
    void requireOne(String pointer) {
        if (resourceId != null && (link != null || title != null)) {
            throw ProblemException.invalidField(pointer + "/link", "one-of");
        }
        if (resourceId == null && (title == null || title.isBlank())) {
            throw ProblemException.invalidField(pointer + "/title", "required");
        }
        if (resourceId == null && link == null) {
            throw ProblemException.invalidField(pointer + "/link", "required");
        }
    }
}
