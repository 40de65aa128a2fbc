package fr.essaim.events.needs;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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

@Path("/api/v1/needs/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.MEMBER)
@Tag(name = "Needs")
class NeedResource {
    private final NeedService needs;
    private final CurrentActor actor;

    NeedResource(NeedService needs, CurrentActor actor) {
        this.needs = needs;
        this.actor = actor;
    }

    @POST
    @Path("settle")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "settleNeed",
            summary = "Settle what somebody needs",
            description = "With an answer that they read, if there is something to say. Whoever runs the event.")
    @APIResponse(
            responseCode = "200",
            description = "The need as it is now",
            content = @Content(schema = @Schema(implementation = NeedDetails.class)))
    public Response settle(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull NeedAnswer answer) {
        return Answers.ok(needs.settle(actor.get(), id, EntityTag.versionIn(ifMatch), answer));
    }

    @POST
    @Path("reopen")
    @Operation(
            operationId = "reopenNeed",
            summary = "Take up again what somebody needs",
            description = "Its answer is erased. Whoever runs the event.")
    @APIResponse(
            responseCode = "200",
            description = "The need as it is now",
            content = @Content(schema = @Schema(implementation = NeedDetails.class)))
    public Response reopen(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(needs.reopen(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }
}
