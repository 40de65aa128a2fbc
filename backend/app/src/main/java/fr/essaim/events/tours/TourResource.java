package fr.essaim.events.tours;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Reason;
import fr.essaim.shared.idempotency.IdempotencyService;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
import fr.essaim.shared.text.Language;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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

@Path("/api/v1/tours")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tours", description = "Meetings that travel: which territory hosts when, and whether the plan can hold.")
class TourResource {
    private final TourService tours;
    private final IdempotencyService idempotency;
    private final CurrentActor actor;

    TourResource(TourService tours, IdempotencyService idempotency, CurrentActor actor) {
        this.tours = tours;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listTours",
            summary = "List tours",
            description = "Those that the caller may know of. Sorted by `startsOn`, latest first, or by `title`.")
    public Page<TourSummary> list(@BeanParam TourFilter filter, @BeanParam PageRequest page) {
        return tours.list(actor.get(), filter, page);
    }

    @GET
    @PermitAll
    @Produces(CsvExport.MEDIA_TYPE)
    @Operation(hidden = true)
    public CsvExport<TourSummary> export(@BeanParam TourFilter filter, @BeanParam PageRequest page) {
        return tours.export(actor.get(), filter, page);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(
            operationId = "getTour",
            summary = "Read a tour",
            description = "With its stops, by whoever may know of it; drafts and warnings by those who plan it.")
    @APIResponse(
            responseCode = "200",
            description = "The tour",
            content = @Content(schema = @Schema(implementation = TourDetails.class)))
    public Response get(
            @RestPath UUID id,
            @RestHeader("If-None-Match") @Nullable String ifNoneMatch,
            @RestHeader("Accept-Language") @Nullable String language) {
        return Answers.okUnless(ifNoneMatch, tours.get(actor.get(), id).in(Language.preferred(language)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_EVENTS_WRITE})
    @Operation(
            operationId = "createTour",
            summary = "Create a tour",
            description =
                    "As a draft, without stops. Staff, a service account with `events:write`; in a community its facilitators.")
    @APIResponse(
            responseCode = "201",
            description = "The new tour",
            content = @Content(schema = @Schema(implementation = TourDetails.class)))
    public Response create(
            @Valid @NotNull TourDraft draft,
            @RestHeader("Idempotency-Key") @Nullable String key,
            @RestHeader("Accept-Language") @Nullable String language) {
        return idempotency.once(key, actor.get(), "createTour", draft, () -> {
            TourDetails created = tours.create(actor.get(), draft, false).in(Language.preferred(language));
            return Answers.created("tours", created.id(), created);
        });
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_EVENTS_WRITE})
    @Operation(
            operationId = "updateTour",
            summary = "Revise a tour",
            description =
                    "Replaces the whole draft, unless it is closed or cancelled; its stops stay. Its organisers and whoever may create it.")
    @APIResponse(
            responseCode = "200",
            description = "The tour as it is now",
            content = @Content(schema = @Schema(implementation = TourDetails.class)))
    public Response update(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @RestHeader("Accept-Language") @Nullable String language,
            @Valid @NotNull TourDraft draft) {
        return answer(tours.update(actor.get(), id, EntityTag.versionIn(ifMatch), draft), language);
    }

    @POST
    @Path("{id}/publish")
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_EVENTS_WRITE})
    @Operation(
            operationId = "publishTour",
            summary = "Publish a tour",
            description =
                    "Shows it, whatever its plan still lacks. The events of its stops are published by themselves.")
    @APIResponse(
            responseCode = "200",
            description = "The tour as it is now",
            content = @Content(schema = @Schema(implementation = TourDetails.class)))
    public Response publish(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @RestHeader("Accept-Language") @Nullable String language) {
        return answer(tours.publish(actor.get(), id, EntityTag.versionIn(ifMatch)), language);
    }

    @POST
    @Path("{id}/close")
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_EVENTS_WRITE})
    @Operation(operationId = "closeTour", summary = "Close a tour", description = "Its plan changes no more.")
    @APIResponse(
            responseCode = "200",
            description = "The tour as it is now",
            content = @Content(schema = @Schema(implementation = TourDetails.class)))
    public Response close(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @RestHeader("Accept-Language") @Nullable String language) {
        return answer(tours.close(actor.get(), id, EntityTag.versionIn(ifMatch)), language);
    }

    @POST
    @Path("{id}/cancel")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_EVENTS_WRITE})
    @Operation(
            operationId = "cancelTour",
            summary = "Cancel a tour",
            description =
                    "For good, with a reason that its readers see. The events of its stops are cancelled by themselves.")
    @APIResponse(
            responseCode = "200",
            description = "The tour as it is now",
            content = @Content(schema = @Schema(implementation = TourDetails.class)))
    public Response cancel(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @RestHeader("Accept-Language") @Nullable String language,
            @Valid @NotNull Reason draft) {
        return answer(tours.cancel(actor.get(), id, EntityTag.versionIn(ifMatch), draft.reason()), language);
    }

    static Response answer(TourDetails tour, @Nullable String language) {
        return Answers.ok(tour.in(Language.preferred(language)));
    }
}
