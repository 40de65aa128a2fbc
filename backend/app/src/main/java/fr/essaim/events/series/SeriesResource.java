package fr.essaim.events.series;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.http.EntityTag;
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
import jakarta.ws.rs.DELETE;
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

@Path("/api/v1/event-series")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Event series", description = "Events that come back: their dates, who claims which, who comes to all.")
class SeriesResource {
    private final SeriesService series;
    private final SubscriptionService subscriptions;
    private final IdempotencyService idempotency;
    private final CurrentActor actor;

    SeriesResource(
            SeriesService series,
            SubscriptionService subscriptions,
            IdempotencyService idempotency,
            CurrentActor actor) {
        this.series = series;
        this.subscriptions = subscriptions;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listEventSeries",
            summary = "List series of events",
            description = "Those that the caller may know of. Sorted by `startsOn`, latest first, or by `title`.")
    public Page<SeriesSummary> list(@BeanParam SeriesFilter filter, @BeanParam PageRequest page) {
        return series.list(actor.get(), filter, page);
    }

    @GET
    @PermitAll
    @Produces(CsvExport.MEDIA_TYPE)
    @Operation(hidden = true)
    public CsvExport<SeriesSummary> export(@BeanParam SeriesFilter filter, @BeanParam PageRequest page) {
        return series.export(actor.get(), filter, page);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(
            operationId = "getEventSeries",
            summary = "Read a series of events",
            description = "By whoever may know of it; drafts by their writers.")
    @APIResponse(
            responseCode = "200",
            description = "The series",
            content = @Content(schema = @Schema(implementation = SeriesDetails.class)))
    public Response get(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.okUnless(ifNoneMatch, series.get(actor.get(), id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_EVENTS_WRITE})
    @Operation(
            operationId = "createEventSeries",
            summary = "Create a series of events",
            description =
                    "As a draft, with a slot for each day that its rule gives; public holidays are skipped. Facilitators of the community, staff, a service account with `events:write`.")
    @APIResponse(
            responseCode = "201",
            description = "The new series",
            content = @Content(schema = @Schema(implementation = SeriesDetails.class)))
    public Response create(@Valid @NotNull SeriesDraft draft, @RestHeader("Idempotency-Key") @Nullable String key) {
        return idempotency.once(key, actor.get(), "createEventSeries", draft, () -> {
            SeriesDetails created = series.create(actor.get(), draft, false);
            return Answers.created("event-series", created.id(), created);
        });
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_EVENTS_WRITE})
    @Operation(
            operationId = "updateEventSeries",
            summary = "Revise a series of events",
            description =
                    "Replaces the whole draft, unless it is closed; it stays in its community. Free slots follow its rule; those that are taken, were moved or on which somebody decided stay, and events that exist keep what they have. Whoever may create it.")
    @APIResponse(
            responseCode = "200",
            description = "The series as it is now",
            content = @Content(schema = @Schema(implementation = SeriesDetails.class)))
    public Response update(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull SeriesDraft draft) {
        return Answers.ok(series.update(actor.get(), id, EntityTag.versionIn(ifMatch), draft));
    }

    @POST
    @Path("{id}/publish")
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_EVENTS_WRITE})
    @Operation(
            operationId = "publishEventSeries",
            summary = "Publish a series of events",
            description = "Shows it: its members claim free dates, and people come to all.")
    @APIResponse(
            responseCode = "200",
            description = "The series as it is now",
            content = @Content(schema = @Schema(implementation = SeriesDetails.class)))
    public Response publish(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(series.publish(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }

    @POST
    @Path("{id}/close")
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_EVENTS_WRITE})
    @Operation(
            operationId = "closeEventSeries",
            summary = "Close a series of events",
            description = "For good: no date is given any more. Its events stay.")
    @APIResponse(
            responseCode = "200",
            description = "The series as it is now",
            content = @Content(schema = @Schema(implementation = SeriesDetails.class)))
    public Response close(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(series.close(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }

    @PUT
    @Path("{id}/subscription")
    @RolesAllowed({Roles.MEMBER, Roles.STAFF})
    @Operation(
            operationId = "subscribeToEventSeries",
            summary = "Come to all dates of a series",
            description =
                    "Registers for the dates that are published, and for later ones within seconds, as far as each has seats; not for dates that cost something. Twice is once.")
    @APIResponse(
            responseCode = "200",
            description = "The series as it is now",
            content = @Content(schema = @Schema(implementation = SeriesDetails.class)))
    public Response subscribe(@RestPath UUID id) {
        return Answers.ok(subscriptions.subscribe(actor.get(), id));
    }

    @DELETE
    @Path("{id}/subscription")
    @RolesAllowed({Roles.MEMBER, Roles.STAFF})
    @Operation(
            operationId = "unsubscribeFromEventSeries",
            summary = "Come to all dates of a series no more",
            description = "Gives back the places at dates to come. Twice is once.")
    @APIResponse(
            responseCode = "200",
            description = "The series as it is now",
            content = @Content(schema = @Schema(implementation = SeriesDetails.class)))
    public Response unsubscribe(@RestPath UUID id) {
        return Answers.ok(subscriptions.unsubscribe(actor.get(), id));
    }
}
