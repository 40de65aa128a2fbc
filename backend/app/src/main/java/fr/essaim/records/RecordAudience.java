package fr.essaim.records;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ExperienceAudience", description = "Who reads a record, and whether they are told whose it is.")
public record RecordAudience(
        @Schema(description = "Who reads it once it is published", examples = "PUBLIC") @NotNull
        RecordVisibility visibility,

        @Schema(description = "Whether readers are not told whose it is", examples = "false") @NotNull
        Boolean anonymous) {

    /** Whether more people would know more. */
    boolean isWiderThan(RecordVisibility present, boolean presentlyAnonymous) {
        return visibility.isWiderThan(present) || (presentlyAnonymous && !anonymous);
    }
}
