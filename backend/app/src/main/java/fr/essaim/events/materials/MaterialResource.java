package fr.essaim.events.materials;

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

@Path("/api/v1/events/{id}/materials")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events")
class MaterialResource {
    private final MaterialService materials;
    private final CurrentActor actor;

    MaterialResource(MaterialService materials, CurrentActor actor) {
        this.materials = materials;
        this.actor = actor;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getEventMaterials",
            summary = "Read what an event leaves",
            description =
                    "Resources and links, in order: those of the resources that the reader may read. Whoever may know of the event.")
    @APIResponse(
            responseCode = "200",
            description = "The materials",
            content = @Content(schema = @Schema(implementation = MaterialList.class)))
    public Response get(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.okUnless(ifNoneMatch, materials.get(actor.get(), id));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_EVENTS_WRITE})
    @Operation(
            operationId = "updateEventMaterials",
            summary = "Write what an event leaves",
            description =
                    "Replaces the whole list, once the event is over and closed too. Resources are named by those to whom they are published; others that were there may stay. Whoever may write the event.")
    @APIResponse(
            responseCode = "200",
            description = "The materials as they are now",
            content = @Content(schema = @Schema(implementation = MaterialList.class)))
    public Response update(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull MaterialListDraft draft) {
        return Answers.ok(materials.update(actor.get(), id, EntityTag.versionIn(ifMatch), draft));
    }
}
