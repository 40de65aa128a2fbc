package fr.essaim.trainings.learning;

import fr.essaim.trainings.versions.CompletionKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "One thing that the training asks for, and how far the learner is with it.")
public record PathCondition(
        @Schema(description = "What", examples = "EVENTS", required = true)
        CompletionKind kind,

        @Schema(description = "How many; of the modules all required activities", examples = "1", required = true)
        int needed,

        @Schema(description = "How many there are, no more than needed", examples = "0", required = true)
        int met,

        @Schema(description = "Whether it is met", examples = "false", required = true)
        boolean done) {

    static PathCondition of(CompletionKind kind, int needed, int present) {
        int met = Math.min(needed, present);
        return new PathCondition(kind, needed, met, met == needed);
    }
}
