package fr.essaim.pathways.pioneers;

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

/** One application, and the pioneer that it makes; see {@link PioneersOfPathwayResource} for those of a pathway. */
@Path("/api/v1/pioneers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Experience pathways")
class PioneerResource {
    private final PioneerService pioneers;
    private final CurrentActor actor;

    PioneerResource(PioneerService pioneers, CurrentActor actor) {
        this.pioneers = pioneers;
        this.actor = actor;
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_PROGRAMMES_WRITE})
    @Operation(
            operationId = "getPioneer",
            summary = "Read an application",
            description = "By its people; once handed in, by those who select.")
    @APIResponse(
            responseCode = "200",
            description = "The application",
            content = @Content(schema = @Schema(implementation = PioneerDetails.class)))
    public Response get(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.okUnless(ifNoneMatch, pioneers.get(actor.get(), id));
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF})
    @Operation(
            operationId = "updatePioneer",
            summary = "Revise an application",
            description = "A draft at any time; one that was handed in as long as the call is open. Its people.")
    @APIResponse(
            responseCode = "200",
            description = "The application as it is now",
            content = @Content(schema = @Schema(implementation = PioneerDetails.class)))
    public Response update(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ApplicationDraft draft) {
        return Answers.ok(pioneers.update(actor.get(), id, EntityTag.versionIn(ifMatch), draft));
    }

    @PUT
    @Path("{id}/people")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_PROGRAMMES_WRITE})
    @Operation(
            operationId = "namePioneerPeople",
            summary = "Say who the people of a pioneer are",
            description =
                    "All of them: they write its application and read what is noted of its support. Its people, who cannot take themselves out, and those who select.")
    @APIResponse(
            responseCode = "200",
            description = "The application as it is now",
            content = @Content(schema = @Schema(implementation = PioneerDetails.class)))
    public Response namePeople(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull PeopleDraft draft) {
        return Answers.ok(pioneers.namePeople(actor.get(), id, EntityTag.versionIn(ifMatch), draft.personIds()));
    }

    @POST
    @Path("{id}/submit")
    @RolesAllowed({Roles.MEMBER, Roles.STAFF})
    @Operation(
            operationId = "submitPioneer",
            summary = "Hand in an application",
            description =
                    "Until the deadline, to the second; every part of it but the telephone is asked for. Its people.")
    @APIResponse(
            responseCode = "200",
            description = "The application as it is now",
            content = @Content(schema = @Schema(implementation = PioneerDetails.class)))
    public Response submit(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(pioneers.submit(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }

    @POST
    @Path("{id}/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF})
    @Operation(
            operationId = "withdrawPioneer",
            summary = "Withdraw an application or a pioneer",
            description = "With or without words. Its people; they may apply again while the call is open.")
    @APIResponse(
            responseCode = "200",
            description = "The application as it is now",
            content = @Content(schema = @Schema(implementation = PioneerDetails.class)))
    public Response withdraw(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull PioneerWords draft) {
        return Answers.ok(pioneers.withdraw(actor.get(), id, EntityTag.versionIn(ifMatch), draft.reason()));
    }

    @POST
    @Path("{id}/select")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_PROGRAMMES_WRITE})
    @Operation(
            operationId = "selectPioneer",
            summary = "Select an applicant",
            description =
                    "With or without words that its people read. More may be selected than there are places: the pathway’s warnings say so. One that was declined may still be selected. Those who write the pathway.")
    @APIResponse(
            responseCode = "200",
            description = "The application as it is now",
            content = @Content(schema = @Schema(implementation = PioneerDetails.class)))
    public Response select(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull PioneerWords draft) {
        return Answers.ok(pioneers.select(actor.get(), id, EntityTag.versionIn(ifMatch), draft.reason()));
    }

    @POST
    @Path("{id}/decline")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_PROGRAMMES_WRITE})
    @Operation(
            operationId = "declinePioneer",
            summary = "Decline an applicant",
            description = "With a reason that its people read. Those who write the pathway.")
    @APIResponse(
            responseCode = "200",
            description = "The application as it is now",
            content = @Content(schema = @Schema(implementation = PioneerDetails.class)))
    public Response decline(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull Reason draft) {
        return Answers.ok(pioneers.decline(actor.get(), id, EntityTag.versionIn(ifMatch), draft.reason()));
    }
}
