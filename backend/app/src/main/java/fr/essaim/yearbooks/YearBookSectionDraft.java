package fr.essaim.yearbooks;

import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.richtext.Markdown;
import fr.essaim.shared.richtext.MarkdownText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What is written of a section, when it is added or revised.")
public record YearBookSectionDraft(
        @Schema(description = "Heading", examples = "Avant-propos") @NotBlank @Size(max = 200)
        String heading,

        @Schema(description = "Text, in Markdown", examples = "Une année à marcher.", maxLength = 400_000)
        @NotBlank
        @Markdown(max = 400_000)
        String text) {

    /** @throws ProblemException validation-failed when nothing is left of the text */
    void requireText() {
        if (MarkdownText.canonicalOrNull(text) == null) {
            throw ProblemException.invalidField("/text", "not-blank");
        }
    }
}
