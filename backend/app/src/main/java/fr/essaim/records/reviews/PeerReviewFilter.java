package fr.essaim.records.reviews;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What the list of one's own reviews can be narrowed by. */
public record PeerReviewFilter(
        @Parameter(description = "States, repeatable", example = "INVITED") @RestQuery
        List<PeerReviewState> state) {}
