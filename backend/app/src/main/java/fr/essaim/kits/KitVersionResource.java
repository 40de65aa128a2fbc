package fr.essaim.kits;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.http.EntityTag;
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

@Path("/api/v1/kit-versions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Kits")
class KitVersionResource {
    private final KitVersionService versions;
    private final CurrentActor actor;

    KitVersionResource(KitVersionService versions, CurrentActor actor) {
        this.versions = versions;
        this.actor = actor;
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(
            operationId = "getKitVersion",
            summary = "Read a version of a kit",
            description =
                    "With its sections, the records they cite as far as the caller may know of them, what became of those since, and whether their licences allow it. Whoever may read the kit; drafts are for who writes or tries it.")
    @APIResponse(
            responseCode = "200",
            description = "The version",
            content = @Content(schema = @Schema(implementation = KitVersionDetails.class)))
    public Response get(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.okUnless(ifNoneMatch, versions.get(actor.get(), id));
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_KITS_WRITE})
    @Operation(
            operationId = "updateKitVersion",
            summary = "Write what a draft of a kit says of itself",
            description =
                    "Who writes the kit: title, summary, audience, licence and conditions of use. Sections have tags of their own.")
    @APIResponse(
            responseCode = "200",
            description = "The version as it is now",
            content = @Content(schema = @Schema(implementation = KitVersionDetails.class)))
    public Response update(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull KitVersionText text) {
        return Answers.ok(versions.update(actor.get(), id, EntityTag.versionIn(ifMatch), text));
    }

    @POST
    @Path("{id}/submit")
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_KITS_WRITE})
    @Operation(
            operationId = "submitKitVersion",
            summary = "Hand a draft of a kit to its peers",
            description =
                    "Who writes the kit, once it has a summary and a section. Nobody writes it while they try it.")
    @APIResponse(
            responseCode = "200",
            description = "The version as it is now",
            content = @Content(schema = @Schema(implementation = KitVersionDetails.class)))
    public Response submit(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(versions.submit(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }

    @POST
    @Path("{id}/return")
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_KITS_WRITE})
    @Operation(
            operationId = "returnKitVersion",
            summary = "Take a draft of a kit back",
            description = "Who writes the kit, to go on writing after peers tried it. What they said stays.")
    @APIResponse(
            responseCode = "200",
            description = "The version as it is now",
            content = @Content(schema = @Schema(implementation = KitVersionDetails.class)))
    public Response returnToEditors(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(versions.returnToEditors(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }

    @POST
    @Path("{id}/publish")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_KITS_WRITE})
    @Operation(
            operationId = "publishKitVersion",
            summary = "Publish a version of a kit",
            description =
                    "Who writes the kit, once a peer who is none of its editors tried it, and unless it cites a record that was withdrawn. Territories that adopted an earlier version get a proposal for each section that changed.")
    @APIResponse(
            responseCode = "200",
            description = "The version as it is now",
            content = @Content(schema = @Schema(implementation = KitVersionDetails.class)))
    public Response publish(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull KitPublication told) {
        return Answers.ok(versions.publish(actor.get(), id, EntityTag.versionIn(ifMatch), told.changeNote()));
    }
}
