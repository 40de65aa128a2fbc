package fr.essaim.events;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Reason;
import fr.essaim.shared.idempotency.IdempotencyService;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events", description = "Dated happenings: what, when, where, who may come and how one gets in.")
class EventResource {
    private final EventService events;
    private final IdempotencyService idempotency;
    private final CurrentActor actor;

    EventResource(EventService events, IdempotencyService idempotency, CurrentActor actor) {
        this.events = events;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listEvents",
            summary = "List events",
            description = "Those that the caller may know of. Sorted by `startsAt`, earliest first, or by `title`.")
    public Page<EventSummary> list(@BeanParam EventFilter filter, @BeanParam PageRequest page) {
        return events.list(actor.get(), filter, page);
    }

    @GET
    @PermitAll
    @Produces(CsvExport.MEDIA_TYPE)
    @Operation(hidden = true)
    public CsvExport<EventSummary> export(@BeanParam EventFilter filter, @BeanParam PageRequest page) {
        return events.export(actor.get(), filter, page);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(
            operationId = "getEvent",
            summary = "Read an event",
            description =
                    "By whoever may know of it; drafts by their writers. The room and the link are for those who take part.")
    @APIResponse(
            responseCode = "200",
            description = "The event",
            content = @Content(schema = @Schema(implementation = EventDetails.class)))
    public Response get(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.okUnless(ifNoneMatch, events.get(actor.get(), id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_EVENTS_WRITE})
    @Operation(
            operationId = "createEvent",
            summary = "Create an event",
            description =
                    "As a draft. Staff, a service account with `events:write`; in a community its facilitators, for a group its lead.")
    @APIResponse(
            responseCode = "201",
            description = "The new event",
            content = @Content(schema = @Schema(implementation = EventDetails.class)))
    public Response create(@Valid @NotNull EventDraft draft, @RestHeader("Idempotency-Key") @Nullable String key) {
        return idempotency.once(key, actor.get(), "createEvent", draft, () -> {
            EventDetails created = events.create(actor.get(), draft, false);
            return Answers.created("events", created.id(), created);
        });
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_EVENTS_WRITE})
    @Operation(
            operationId = "updateEvent",
            summary = "Revise an event",
            description =
                    "Replaces the whole draft, unless it is closed or cancelled; its agenda moves with it. Its organisers and whoever may create it.")
    @APIResponse(
            responseCode = "200",
            description = "The event as it is now",
            content = @Content(schema = @Schema(implementation = EventDetails.class)))
    public Response update(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull EventDraft draft) {
        return Answers.ok(events.update(actor.get(), id, EntityTag.versionIn(ifMatch), draft));
    }

    @POST
    @Path("{id}/publish")
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_EVENTS_WRITE})
    @Operation(
            operationId = "publishEvent",
            summary = "Publish an event",
            description =
                    "Shows it as its visibility says. One with a place needs to say whether one gets in with a wheelchair.")
    @APIResponse(
            responseCode = "200",
            description = "The event as it is now",
            content = @Content(schema = @Schema(implementation = EventDetails.class)))
    public Response publish(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(events.publish(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }

    @POST
    @Path("{id}/cancel")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_EVENTS_WRITE})
    @Operation(
            operationId = "cancelEvent",
            summary = "Cancel an event",
            description = "For good, with a reason that its readers see.")
    @APIResponse(
            responseCode = "200",
            description = "The event as it is now",
            content = @Content(schema = @Schema(implementation = EventDetails.class)))
    public Response cancel(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull Reason draft) {
        return Answers.ok(events.cancel(actor.get(), id, EntityTag.versionIn(ifMatch), draft.reason()));
    }

    @POST
    @Path("{id}/close")
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_EVENTS_WRITE})
    @Operation(
            operationId = "closeEvent",
            summary = "Close an event",
            description = "Once it is over: nothing of it changes any more.")
    @APIResponse(
            responseCode = "200",
            description = "The event as it is now",
            content = @Content(schema = @Schema(implementation = EventDetails.class)))
    public Response close(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(events.close(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }

    @POST
    @Path("{id}/duplicate")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_EVENTS_WRITE})
    @Operation(
            operationId = "duplicateEvent",
            summary = "Make a draft like an event",
            description = "At another time, with its agenda and a copy of its image. Whoever may revise it.")
    @APIResponse(
            responseCode = "201",
            description = "The new event",
            content = @Content(schema = @Schema(implementation = EventDetails.class)))
    public Response duplicate(
            @RestPath UUID id, @Valid @NotNull EventCopy copy, @RestHeader("Idempotency-Key") @Nullable String key) {
        return idempotency.once(key, actor.get(), "duplicateEvent", List.of(id, copy), () -> {
            EventDetails created = events.duplicate(actor.get(), id, copy);
            return Answers.created("events", created.id(), created);
        });
    }
}
