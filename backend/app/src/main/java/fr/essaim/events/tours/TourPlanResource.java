package fr.essaim.events.tours;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** The stops of a tour. */
@Path("/api/v1/tours/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tours")
class TourPlanResource {
    private final TourService tours;
    private final TourPlanService plans;
    private final CurrentActor actor;

    TourPlanResource(TourService tours, TourPlanService plans, CurrentActor actor) {
        this.tours = tours;
        this.plans = plans;
        this.actor = actor;
    }

    @PUT
    @Path("stops")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_EVENTS_WRITE})
    @Operation(
            operationId = "planTour",
            summary = "Plan the stops of a tour",
            description =
                    "Replaces all stops; those left out go, their events stay. A host may be unknown. A territory is host once at the most; the territory of a stop’s event follows its host. Whatever else does not fit is accepted, and told in `warnings`. Whoever may revise the tour.")
    @APIResponse(
            responseCode = "200",
            description = "The tour as it is now",
            content = @Content(schema = @Schema(implementation = TourDetails.class)))
    public Response plan(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @RestHeader("Accept-Language") @Nullable String language,
            @Valid @NotNull TourPlanDraft draft) {
        return TourResource.answer(plans.replace(actor.get(), id, EntityTag.versionIn(ifMatch), draft), language);
    }

    @POST
    @Path("swap-hosts")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_EVENTS_WRITE})
    @Operation(
            operationId = "swapTourHosts",
            summary = "Let the hosts of two stops change places",
            description =
                    "In one step; one of them may have no host. The territories of their events follow. Whoever may revise the tour.")
    @APIResponse(
            responseCode = "200",
            description = "The tour as it is now",
            content = @Content(schema = @Schema(implementation = TourDetails.class)))
    public Response swap(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @RestHeader("Accept-Language") @Nullable String language,
            @Valid @NotNull HostSwap draft) {
        return TourResource.answer(plans.swap(actor.get(), id, EntityTag.versionIn(ifMatch), draft), language);
    }

    @POST
    @Path("stops/{stopId}/event")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_EVENTS_WRITE})
    @Operation(
            operationId = "createTourStopEvent",
            summary = "Create the event of a stop",
            description =
                    "As a draft with what the tour and the stop say already; the organisers of the tour run it. Whoever may revise the tour.")
    @APIResponse(
            responseCode = "200",
            description = "The tour as it is now",
            content = @Content(schema = @Schema(implementation = TourDetails.class)))
    public Response carry(
            @RestPath UUID id,
            @RestPath UUID stopId,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull StopEventDraft draft) {
        return TourResource.answer(
                plans.carry(actor.get(), id, stopId, EntityTag.versionIn(ifMatch), draft, false), null);
    }

    @GET
    @Path("coverage")
    @PermitAll
    @Operation(
            operationId = "getTourCoverage",
            summary = "Read which territory hosts when",
            description =
                    "The territories that take part in the programme and whoever else is host; by whoever may know of the tour.")
    @APIResponse(
            responseCode = "200",
            description = "The coverage",
            content = @Content(schema = @Schema(implementation = TourCoverage.class)))
    public Response coverage(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.okUnless(ifNoneMatch, tours.coverage(actor.get(), id));
    }

    @GET
    @Path("coverage")
    @PermitAll
    @Produces(CsvExport.MEDIA_TYPE)
    @Operation(hidden = true)
    public CsvExport<TourCoverage.Territory> export(@RestPath UUID id) {
        return CsvExport.of(TourCoverage.CSV, tours.coverage(actor.get(), id).territories());
    }
}
