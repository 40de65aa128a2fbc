package fr.essaim.communities.groups;

import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.richtext.Markdown;
import fr.essaim.shared.richtext.MarkdownText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What is written of a working group, when it is created or revised.")
public record WorkingGroupDraft(
        @Schema(description = "Name in use", examples = "Coopération") @NotBlank @Size(max = 200)
        String name,

        @Schema(
                description = "What the community asks of it, in Markdown",
                examples = "Décrire les métiers de la coopération et ce qui s’y apprend.",
                maxLength = 10_000)
        @NotBlank
        @Markdown(max = 10_000)
        String mandate,

        @Schema(
                description = "On creation only: who leads it, a member of the community",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @Nullable
        UUID leadId) {

    /** @throws ProblemException validation-failed when nothing is left of it */
    String canonicalMandate() {
        String canonical = MarkdownText.canonicalOrNull(mandate);
        if (canonical == null) {
            throw ProblemException.invalidField("/mandate", "not-blank");
        }
        return canonical;
    }
}
