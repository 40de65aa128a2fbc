package fr.essaim.trainings.learning;

import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/v1/trainings/{id}/submissions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.MEMBER)
@Tag(name = "Learning")
class SubmissionsOfTrainingResource {
    private final ReviewService reviews;
    private final CurrentActor actor;

    SubmissionsOfTrainingResource(ReviewService reviews, CurrentActor actor) {
        this.reviews = reviews;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "listTrainingSubmissions",
            summary = "List what was handed in",
            description =
                    "Oldest first: to whoever writes the training all of it, to tutors what learners of their sessions handed in, to learners what their peers handed in for an assignment that peers review, once they handed in their own.")
    public Page<SubmissionDetails> list(
            @RestPath UUID id, @BeanParam SubmissionFilter filter, @BeanParam PageRequest page) {
        return reviews.list(actor.get(), id, filter, page);
    }
}
