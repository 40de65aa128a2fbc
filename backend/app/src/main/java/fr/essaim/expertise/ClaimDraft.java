package fr.essaim.expertise;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ExpertiseClaimDraft", description = "What somebody says of themselves on a topic.")
public record ClaimDraft(
        @Schema(description = "How far they are with it, in their own eyes", examples = "EXPERIENCED") @NotNull
        ExpertiseLevel level,

        @Schema(
                description = "In a sentence of their own, plain text",
                examples = "Douze diagnostics partagés en zone rurale, du cadrage à la restitution.",
                nullable = true)
        @Size(max = 300)
        @Nullable
        String sentence) {

    /** On one line. */
    @Nullable
    String canonicalSentence() {
        return sentence == null || sentence.isBlank() ? null : sentence.strip().replaceAll("\\s+", " ");
    }
}
