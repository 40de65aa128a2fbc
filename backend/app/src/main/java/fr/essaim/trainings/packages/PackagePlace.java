package fr.essaim.trainings.packages;

import fr.essaim.trainings.TrainingKind;
import fr.essaim.trainings.TrainingSettings;
import fr.essaim.trainings.TrainingVisibility;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Where an imported training belongs: what no package says. */
public record PackagePlace(
        @Parameter(
                description = "The organisation that offers it",
                required = true,
                example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @NotNull
        UUID organisationId,

        @Parameter(description = "The community it belongs to", example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID communityId,

        @Parameter(description = "Who finds it once it is published; everybody when left out", example = "PUBLIC")
        @RestQuery
        @Nullable
        TrainingVisibility visibility) {

    TrainingSettings settings() {
        return new TrainingSettings(
                TrainingKind.SELF_PACED,
                organisationId,
                communityId,
                null,
                visibility == null ? TrainingVisibility.PUBLIC : visibility,
                false,
                null);
    }
}
