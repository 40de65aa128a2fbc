package fr.essaim.events.needs;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

@Path("/api/v1/registrations/{id}/need")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.MEMBER)
@Tag(name = "Needs")
class NeedOfRegistrationResource {
    private final NeedService needs;
    private final CurrentActor actor;

    NeedOfRegistrationResource(NeedService needs, CurrentActor actor) {
        this.needs = needs;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "getNeed",
            summary = "Read what somebody needs to take part",
            description = "Version 0 where nothing was said. The person, and whoever runs the event.")
    @APIResponse(
            responseCode = "200",
            description = "What they need",
            content = @Content(schema = @Schema(implementation = RegistrationNeed.class)))
    public Response get(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.okUnless(ifNoneMatch, needs.ofRegistration(actor.get(), id));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "stateNeed",
            summary = "Say what one needs to take part",
            description =
                    "The person alone, until the event is over. Organisers find it among their tasks; saying it anew opens it again.")
    @APIResponse(
            responseCode = "200",
            description = "What they need now",
            content = @Content(schema = @Schema(implementation = RegistrationNeed.class)))
    public Response state(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull NeedDraft draft) {
        return Answers.ok(needs.state(actor.get(), id, EntityTag.versionIn(ifMatch), draft));
    }

    @DELETE
    @Operation(
            operationId = "withdrawNeed",
            summary = "Take back what one said one needs",
            description = "It is erased at once. The person alone, until the event is over.")
    @APIResponse(
            responseCode = "200",
            description = "Nothing is said any more",
            content = @Content(schema = @Schema(implementation = RegistrationNeed.class)))
    public Response withdraw(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(needs.withdraw(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }
}
