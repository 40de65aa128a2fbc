package fr.essaim.trainings.learning;

import fr.essaim.shared.richtext.Markdown;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What a learner writes for themselves.")
public record JournalDraft(
        @Schema(description = "The text, in Markdown; empty to erase it", examples = "J’ai vu…", maxLength = 40_000)
        @NotNull
        @Markdown(max = 40_000)
        String text) {}
