package fr.essaim.trainings.learning;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What the list of what was handed in can be narrowed by. */
public record SubmissionFilter(
        @Parameter(description = "States, repeatable", example = "WAITING") @RestQuery
        List<SubmissionState> state) {}
