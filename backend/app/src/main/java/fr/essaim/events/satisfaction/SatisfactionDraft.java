package fr.essaim.events.satisfaction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The questions of a form.")
public record SatisfactionDraft(
        @Schema(description = "Those of the set, in order", examples = "[\"OVERALL\",\"CONTENT\"]", required = true)
        @NotNull
        @Size(min = 1, max = 7)
        List<@NotNull SatisfactionQuestion> questions,

        @Schema(description = "One’s own, answered in words", examples = "[\"Que changeriez-vous ?\"]", required = true)
        @NotNull
        @Size(max = 3)
        List<@NotBlank @Size(max = 200) String> ownQuestions) {}
