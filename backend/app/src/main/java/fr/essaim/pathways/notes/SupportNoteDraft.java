package fr.essaim.pathways.notes;

import fr.essaim.shared.richtext.Markdown;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What is written of a meeting with a pioneer.")
public record SupportNoteDraft(
        @Schema(description = "The day of the meeting", examples = "2027-06-03") @NotNull
        LocalDate heldOn,

        @Schema(description = "What was said, in Markdown", examples = "Trois alliances à revoir.", maxLength = 20_000)
        @NotBlank
        @Markdown(max = 20_000)
        String text) {}
