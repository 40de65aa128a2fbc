package fr.essaim.programmes.enrolments;

import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.security.CurrentActor;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The enrolments of one territory, in whichever programme. */
@Path("/api/v1/territories/{id}/enrolments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programmes")
class EnrolmentsOfTerritoryResource {
    private final ProgrammeEnrolmentService enrolments;
    private final CurrentActor actor;

    EnrolmentsOfTerritoryResource(ProgrammeEnrolmentService enrolments, CurrentActor actor) {
        this.enrolments = enrolments;
        this.actor = actor;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listTerritoryEnrolments",
            summary = "List the enrolments of a territory",
            description =
                    "The public sees who was selected, takes part or is done; those who lead a territory see all of its enrolments; staff and service accounts with `programmes:write` see all. Sorted by `name` of the programme, or `updatedAt`.")
    public Page<ProgrammeEnrolmentDetails> list(
            @RestPath UUID id, @BeanParam ProgrammeEnrolmentFilter filter, @BeanParam PageRequest page) {
        return enrolments.list(actor.get(), EnrolmentsOf.TERRITORY, id, filter, page);
    }

    @GET
    @PermitAll
    @Produces(CsvExport.MEDIA_TYPE)
    @Operation(hidden = true)
    public CsvExport<ProgrammeEnrolmentDetails> export(
            @RestPath UUID id, @BeanParam ProgrammeEnrolmentFilter filter, @BeanParam PageRequest page) {
        return enrolments.export(actor.get(), EnrolmentsOf.TERRITORY, id, filter, page);
    }
}
