package fr.essaim.kits;

import fr.essaim.kits.sections.SectionText;
import fr.essaim.shared.http.Answers;
import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

@Path("/api/v1/kit-sections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Kits")
class KitSectionResource {
    private final KitSectionService sections;
    private final CurrentActor actor;

    KitSectionResource(KitSectionService sections, CurrentActor actor) {
        this.sections = sections;
        this.actor = actor;
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(
            operationId = "getKitSection",
            summary = "Read one section of a kit",
            description = "Whoever may read its version.")
    @APIResponse(
            responseCode = "200",
            description = "The section",
            content = @Content(schema = @Schema(implementation = KitSectionDetails.class)))
    public Response get(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.okUnless(ifNoneMatch, sections.get(actor.get(), id));
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_KITS_WRITE})
    @Operation(
            operationId = "updateKitSection",
            summary = "Write a section of a draft",
            description = "Who writes the kit. Others write other sections meanwhile.")
    @APIResponse(
            responseCode = "200",
            description = "The section as it is now",
            content = @Content(schema = @Schema(implementation = KitSectionDetails.class)))
    public Response update(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull SectionText text) {
        return Answers.ok(sections.update(actor.get(), id, EntityTag.versionIn(ifMatch), text));
    }

    @POST
    @Path("{id}/move")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_KITS_WRITE})
    @Operation(
            operationId = "moveKitSection",
            summary = "Move a section of a draft",
            description = "Who writes the kit: right after another section, or to the beginning.")
    @APIResponse(
            responseCode = "200",
            description = "The section as it is now",
            content = @Content(schema = @Schema(implementation = KitSectionDetails.class)))
    public Response move(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull KitSectionMove place) {
        return Answers.ok(sections.move(actor.get(), id, EntityTag.versionIn(ifMatch), place.after()));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_KITS_WRITE})
    @Operation(
            operationId = "removeKitSection",
            summary = "Remove a section of a draft",
            description = "Who writes the kit. Published versions keep theirs.")
    @APIResponse(responseCode = "204", description = "It is gone")
    public void remove(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        sections.remove(actor.get(), id, EntityTag.versionIn(ifMatch));
    }
}
