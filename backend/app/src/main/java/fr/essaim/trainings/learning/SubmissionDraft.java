package fr.essaim.trainings.learning;

import fr.essaim.shared.richtext.Markdown;
import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What a learner hands in.")
public record SubmissionDraft(
        @Schema(description = "The text, in Markdown", examples = "## Notre carte des acteurs", maxLength = 40_000)
        @NotBlank
        @Markdown(max = 40_000)
        String text) {}
