package fr.essaim.people;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
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
import org.jspecify.annotations.Nullable;

@Path("/api/v1/me")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.MEMBER)
@Tag(name = "Me", description = "The person signed in.")
class ProfileResource {
    private final PersonService people;
    private final CurrentActor actor;

    ProfileResource(PersonService people, CurrentActor actor) {
        this.people = people;
        this.actor = actor;
    }

    @GET
    @Operation(operationId = "getMe", summary = "Read my profile", description = "Everybody signed in.")
    @APIResponse(
            responseCode = "200",
            description = "My profile",
            content = @Content(schema = @Schema(implementation = PersonDetails.class)))
    public Response get(@RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.okUnless(ifNoneMatch, people.get(actor.get(), myself()));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "updateMe",
            summary = "Revise my profile",
            description = "Replaces the whole draft. Everybody signed in.")
    @APIResponse(
            responseCode = "200",
            description = "My profile as it is now",
            content = @Content(schema = @Schema(implementation = PersonDetails.class)))
    public Response update(@RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull PersonDraft draft) {
        return Answers.ok(people.revise(actor.get(), myself(), EntityTag.versionIn(ifMatch), draft));
    }

    private UUID myself() {
        UUID id = actor.get().personId();
        if (id == null) {
            throw ProblemException.forbidden();
        }
        return id;
    }
}
