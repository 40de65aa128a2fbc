package fr.essaim.trainings.learning;

import fr.essaim.shared.problem.ProblemException;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What a reviewer says of what was handed in.")
public record ReviewDraft(
        @Schema(description = "Whether it will do; otherwise it is returned", examples = "false") @NotNull
        Boolean accepted,

        @Schema(
                description = "Told to the learner; asked for where it is returned",
                examples = "Ajoutez les associations.")
        @Size(min = 1, max = 4_000)
        @Nullable
        String comment) {

    /** @throws ProblemException validation-failed when it is returned without a word */
    void requireCoherent() {
        if (!accepted && comment == null) {
            throw ProblemException.invalidField("/comment", "required");
        }
    }
}
