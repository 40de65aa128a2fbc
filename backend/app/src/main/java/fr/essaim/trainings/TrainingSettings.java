package fr.essaim.trainings;

import fr.essaim.shared.problem.ProblemException;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Where a training belongs, who finds it and who writes it; what it says is in its versions.")
public record TrainingSettings(
        @Schema(description = "How it is gone through", examples = "SELF_PACED") @NotNull
        TrainingKind kind,

        @Schema(description = "The organisation that offers it", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @NotNull
        UUID organisationId,

        @Schema(description = "The community it belongs to", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @Nullable
        UUID communityId,

        @Schema(description = "The programme it is part of", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @Nullable
        UUID programmeId,

        @Schema(description = "Who finds it once it is published", examples = "PUBLIC") @NotNull
        TrainingVisibility visibility,

        @Schema(
                description =
                        "Whether whoever joins the community is enrolled at once; one training a community at the most",
                examples = "true")
        @NotNull
        Boolean wayIn,

        @Schema(
                description = "Who writes it, all of them; left out, they stay, and of a new one it is its creator",
                examples = "[\"0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e\"]")
        @Size(max = 30)
        @Nullable
        List<@NotNull UUID> authorIds) {

    /** The same, gone through otherwise. */
    public TrainingSettings as(TrainingKind other) {
        return new TrainingSettings(other, organisationId, communityId, programmeId, visibility, wayIn, authorIds);
    }

    /** @throws ProblemException validation-failed when it is for members of no community */
    void requireCoherent() {
        if (communityId == null && visibility == TrainingVisibility.MEMBERS) {
            throw ProblemException.invalidField("/visibility", "training-without-community");
        }
        if (communityId == null && wayIn) {
            throw ProblemException.invalidField("/wayIn", "training-without-community");
        }
    }
}
