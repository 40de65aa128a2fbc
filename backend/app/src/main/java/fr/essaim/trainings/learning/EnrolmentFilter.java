package fr.essaim.trainings.learning;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the list of one's trainings can be narrowed by. */
public record EnrolmentFilter(
        @Parameter(description = "States, repeatable; without any all but those left", example = "ACTIVE") @RestQuery
        List<EnrolmentState> state,

        @Parameter(description = "The community of the training", example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID communityId) {}
