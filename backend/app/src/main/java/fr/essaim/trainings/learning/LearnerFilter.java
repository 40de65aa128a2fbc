package fr.essaim.trainings.learning;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the list of a training's learners can be narrowed by. */
public record LearnerFilter(
        @Parameter(description = "States, repeatable", example = "ACTIVE") @RestQuery
        List<EnrolmentState> state,

        @Parameter(description = "Only those who go on no more: nothing done for three weeks", example = "true")
        @RestQuery
        @Nullable
        Boolean stuck,

        @Parameter(
                description = "Only those with a seat in this session",
                example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID sessionId) {}
