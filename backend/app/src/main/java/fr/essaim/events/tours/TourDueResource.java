package fr.essaim.events.tours;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What tours owe those they travel through. */
@Path("/api/v1/tour-dues")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tours")
class TourDueResource {
    private final TourDueService dues;
    private final CurrentActor actor;

    TourDueResource(TourDueService dues, CurrentActor actor) {
        this.dues = dues;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_READ, Roles.SCOPE_EVENTS_WRITE})
    @Operation(
            operationId = "listTourDues",
            summary = "List what tours owe",
            description =
                    "Supports after each stop, enriched when a year ends and when the tour does; of the tours that the caller writes. Sorted by `dueOn`, earliest first.")
    public Page<TourDueDetails> list(@BeanParam TourDueFilter filter, @BeanParam PageRequest page) {
        return dues.list(actor.get(), filter, page);
    }

    @GET
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_READ, Roles.SCOPE_EVENTS_WRITE})
    @Produces(CsvExport.MEDIA_TYPE)
    @Operation(hidden = true)
    public CsvExport<TourDueDetails> export(@BeanParam TourDueFilter filter, @BeanParam PageRequest page) {
        return dues.export(actor.get(), filter, page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_READ, Roles.SCOPE_EVENTS_WRITE})
    @Operation(
            operationId = "getTourDue",
            summary = "Read something that a tour owes",
            description = "When it is due, from whom, and what was given. Whoever writes the tour.")
    @APIResponse(
            responseCode = "200",
            description = "What is owed",
            content = @Content(schema = @Schema(implementation = TourDueDetails.class)))
    public Response get(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.okUnless(ifNoneMatch, dues.get(actor.get(), id));
    }

    @POST
    @Path("{id}/settle")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_EVENTS_WRITE})
    @Operation(
            operationId = "settleTourDue",
            summary = "Say that something a tour owes was given",
            description =
                    "A resource, a link or a sentence says what; again when something better is there. Whoever writes the tour, whatever its state.")
    @APIResponse(
            responseCode = "200",
            description = "What is owed, as it is now",
            content = @Content(schema = @Schema(implementation = TourDueDetails.class)))
    public Response settle(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull DueSettlement draft) {
        return Answers.ok(dues.settle(actor.get(), id, EntityTag.versionIn(ifMatch), draft));
    }
}
