package fr.essaim.trainings.learning;

import fr.essaim.shared.listing.CsvExport;
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

/** For those who run a training. People are told to people alone. */
@Path("/api/v1/trainings/{id}/learners")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.MEMBER)
@Tag(name = "Trainings")
class LearnerResource {
    private final LearnerService learners;
    private final CurrentActor actor;

    LearnerResource(LearnerService learners, CurrentActor actor) {
        this.learners = learners;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "listLearners",
            summary = "List the learners of a training",
            description = "How far each is, for those who run it. Sorted by `lastSeenAt`, latest first.")
    public Page<LearnerSummary> list(@RestPath UUID id, @BeanParam LearnerFilter filter, @BeanParam PageRequest page) {
        return learners.list(actor.get(), id, filter, page);
    }

    @GET
    @Produces(CsvExport.MEDIA_TYPE)
    @Operation(hidden = true)
    public CsvExport<LearnerSummary> export(
            @RestPath UUID id, @BeanParam LearnerFilter filter, @BeanParam PageRequest page) {
        return learners.export(actor.get(), id, filter, page);
    }
}
