package fr.essaim.events.registrations;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Reason;
import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

@Path("/api/v1/registrations/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.MEMBER)
@Tag(name = "Registrations")
class RegistrationResource {
    private final RegistrationService registrations;
    private final CurrentActor actor;

    RegistrationResource(RegistrationService registrations, CurrentActor actor) {
        this.registrations = registrations;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "getRegistration",
            summary = "Read a registration",
            description = "One’s own, or one for an event that one runs.")
    @APIResponse(
            responseCode = "200",
            description = "The registration",
            content = @Content(schema = @Schema(implementation = RegistrationDetails.class)))
    public Response get(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.okUnless(ifNoneMatch, registrations.get(actor.get(), id));
    }

    @POST
    @Path("accept")
    @Operation(
            operationId = "acceptRegistration",
            summary = "Let somebody in who asked",
            description = "Confirmed while there are seats, then on the waiting list. Whoever runs the event.")
    @APIResponse(
            responseCode = "200",
            description = "The registration as it is now",
            content = @Content(schema = @Schema(implementation = RegistrationDetails.class)))
    public Response accept(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(registrations.accept(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }

    @POST
    @Path("decline")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "declineRegistration",
            summary = "Refuse somebody who asked",
            description = "With a reason that they read. Whoever runs the event.")
    @APIResponse(
            responseCode = "200",
            description = "The registration as it is now",
            content = @Content(schema = @Schema(implementation = RegistrationDetails.class)))
    public Response decline(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull Reason draft) {
        return Answers.ok(registrations.decline(actor.get(), id, EntityTag.versionIn(ifMatch), draft.reason()));
    }

    @POST
    @Path("take-offer")
    @Operation(
            operationId = "takeOfferedSeat",
            summary = "Take a seat that is held",
            description = "Within its time. Who waited for it, or whoever runs the event.")
    @APIResponse(
            responseCode = "200",
            description = "The registration as it is now",
            content = @Content(schema = @Schema(implementation = RegistrationDetails.class)))
    public Response takeOffer(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(registrations.takeOffer(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }

    @POST
    @Path("cancel")
    @Operation(
            operationId = "cancelRegistration",
            summary = "Cancel a registration",
            description = "Its seat is offered to the next one who waits. One’s own, or whoever runs the event.")
    @APIResponse(
            responseCode = "200",
            description = "The registration as it is now",
            content = @Content(schema = @Schema(implementation = RegistrationDetails.class)))
    public Response cancel(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(registrations.cancel(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }
}
