package fr.essaim.events.series;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Reason;
import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
import fr.essaim.shared.text.Language;
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

/** One date of a series: what takes place, when, and whether one comes. */
@Path("/api/v1/series-slots/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Event series")
class SlotResource {
    private final SlotService slots;
    private final SlotTakingService taking;
    private final SubscriptionService subscriptions;
    private final CurrentActor actor;

    SlotResource(SlotService slots, SlotTakingService taking, SubscriptionService subscriptions, CurrentActor actor) {
        this.slots = slots;
        this.taking = taking;
        this.subscriptions = subscriptions;
        this.actor = actor;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getSeriesSlot",
            summary = "Read a date of a series",
            description = "By whoever may know of the series.")
    @APIResponse(
            responseCode = "200",
            description = "The slot",
            content = @Content(schema = @Schema(implementation = SlotDetails.class)))
    public Response get(
            @RestPath UUID id,
            @RestHeader("If-None-Match") @Nullable String ifNoneMatch,
            @RestHeader("Accept-Language") @Nullable String language) {
        return Answers.okUnless(ifNoneMatch, slots.get(actor.get(), id).in(Language.preferred(language)));
    }

    @POST
    @Path("claim")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_EVENTS_WRITE})
    @Operation(
            operationId = "claimSeriesSlot",
            summary = "Claim a date with a proposal",
            description =
                    "Gives a free date to come to an accepted flash topic of the community; its event is published at once and run by its author. Short, unless the date is fixed as long. Of two claims at once one gets it. The author, a member, or whoever may revise the series.")
    @APIResponse(
            responseCode = "200",
            description = "The slot as it is now",
            content = @Content(schema = @Schema(implementation = SlotDetails.class)))
    public Response claim(
            @RestPath UUID id,
            @RestHeader("Accept-Language") @Nullable String language,
            @Valid @NotNull SlotClaim draft) {
        return answer(taking.claim(actor.get(), id, draft, false), language);
    }

    @POST
    @Path("plan")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_EVENTS_WRITE})
    @Operation(
            operationId = "planSeriesSlot",
            summary = "Plan an event on a date",
            description =
                    "Makes a draft event of a free date, with what the series says already; its writers finish and publish it. A webinar is published with an expert on its agenda. Whoever may revise the series.")
    @APIResponse(
            responseCode = "200",
            description = "The slot as it is now",
            content = @Content(schema = @Schema(implementation = SlotDetails.class)))
    public Response plan(
            @RestPath UUID id,
            @RestHeader("Accept-Language") @Nullable String language,
            @Valid @NotNull SlotPlan draft) {
        return answer(taking.plan(actor.get(), id, draft, false), language);
    }

    @POST
    @Path("attach")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_EVENTS_WRITE})
    @Operation(
            operationId = "attachEventToSeriesSlot",
            summary = "Put an event that exists on a date",
            description =
                    "An event of the community that takes place on the day of a free slot and is of no series yet. Whoever may revise the series and the event.")
    @APIResponse(
            responseCode = "200",
            description = "The slot as it is now",
            content = @Content(schema = @Schema(implementation = SlotDetails.class)))
    public Response attach(
            @RestPath UUID id,
            @RestHeader("Accept-Language") @Nullable String language,
            @Valid @NotNull SlotEventChoice draft) {
        return answer(taking.attach(actor.get(), id, draft.eventId()), language);
    }

    @PUT
    @Path("kind")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_EVENTS_WRITE})
    @Operation(
            operationId = "setSeriesSlotKind",
            summary = "Fix whether a date is short or long",
            description = "Of a free date; left out, it may be of either kind. Whoever may revise the series.")
    @APIResponse(
            responseCode = "200",
            description = "The slot as it is now",
            content = @Content(schema = @Schema(implementation = SlotDetails.class)))
    public Response setKind(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @RestHeader("Accept-Language") @Nullable String language,
            @Valid @NotNull SlotKindDraft draft) {
        return answer(slots.setKind(actor.get(), id, EntityTag.versionIn(ifMatch), draft), language);
    }

    @POST
    @Path("skip")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_EVENTS_WRITE})
    @Operation(
            operationId = "skipSeriesSlot",
            summary = "Skip a date",
            description = "A free one, with a reason that its readers see. Whoever may revise the series.")
    @APIResponse(
            responseCode = "200",
            description = "The slot as it is now",
            content = @Content(schema = @Schema(implementation = SlotDetails.class)))
    public Response skip(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @RestHeader("Accept-Language") @Nullable String language,
            @Valid @NotNull Reason draft) {
        return answer(slots.skip(actor.get(), id, EntityTag.versionIn(ifMatch), draft.reason()), language);
    }

    @POST
    @Path("restore")
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_EVENTS_WRITE})
    @Operation(
            operationId = "restoreSeriesSlot",
            summary = "Restore a skipped date",
            description = "It is free again; public holidays stay skipped. Whoever may revise the series.")
    @APIResponse(
            responseCode = "200",
            description = "The slot as it is now",
            content = @Content(schema = @Schema(implementation = SlotDetails.class)))
    public Response restore(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @RestHeader("Accept-Language") @Nullable String language) {
        return answer(slots.restore(actor.get(), id, EntityTag.versionIn(ifMatch)), language);
    }

    @POST
    @Path("move")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_EVENTS_WRITE})
    @Operation(
            operationId = "moveSeriesSlot",
            summary = "Move a date to another day",
            description =
                    "Its event moves with it, at the same local time, and those who come are told. Neither to a public holiday nor to a day that has a slot. Whoever may revise the series.")
    @APIResponse(
            responseCode = "200",
            description = "The slot as it is now",
            content = @Content(schema = @Schema(implementation = SlotDetails.class)))
    public Response move(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @RestHeader("Accept-Language") @Nullable String language,
            @Valid @NotNull SlotMove draft) {
        return answer(slots.move(actor.get(), id, EntityTag.versionIn(ifMatch), draft.day()), language);
    }

    @POST
    @Path("release")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_EVENTS_WRITE})
    @Operation(
            operationId = "releaseSeriesSlot",
            summary = "Free a date that was taken",
            description =
                    "Cancels its event, with a reason that those who come are told; the proposal may be given another date. Whoever may revise the series.")
    @APIResponse(
            responseCode = "200",
            description = "The slot as it is now",
            content = @Content(schema = @Schema(implementation = SlotDetails.class)))
    public Response release(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @RestHeader("Accept-Language") @Nullable String language,
            @Valid @NotNull Reason draft) {
        return answer(slots.release(actor.get(), id, EntityTag.versionIn(ifMatch), draft.reason()), language);
    }

    @POST
    @Path("decline")
    @RolesAllowed({Roles.MEMBER, Roles.STAFF})
    @Operation(
            operationId = "declineSeriesDate",
            summary = "Decline one date of a series",
            description = "By who comes to all its dates; the seat is free at once. Twice is once.")
    @APIResponse(
            responseCode = "200",
            description = "The slot as it is now",
            content = @Content(schema = @Schema(implementation = SlotDetails.class)))
    public Response decline(@RestPath UUID id, @RestHeader("Accept-Language") @Nullable String language) {
        return answer(subscriptions.decline(actor.get(), id), language);
    }

    @POST
    @Path("rejoin")
    @RolesAllowed({Roles.MEMBER, Roles.STAFF})
    @Operation(
            operationId = "rejoinSeriesDate",
            summary = "Come to a declined date after all",
            description = "If there is a seat; else one waits. Twice is once.")
    @APIResponse(
            responseCode = "200",
            description = "The slot as it is now",
            content = @Content(schema = @Schema(implementation = SlotDetails.class)))
    public Response rejoin(@RestPath UUID id, @RestHeader("Accept-Language") @Nullable String language) {
        return answer(subscriptions.rejoin(actor.get(), id), language);
    }

    private static Response answer(SlotDetails slot, @Nullable String language) {
        return Answers.ok(slot.in(Language.preferred(language)));
    }
}
