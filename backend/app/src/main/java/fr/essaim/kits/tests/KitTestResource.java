package fr.essaim.kits.tests;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.http.EntityTag;
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

@Path("/api/v1/kit-tests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Kits")
class KitTestResource {
    private final KitTestService tests;
    private final CurrentActor actor;

    KitTestResource(KitTestService tests, CurrentActor actor) {
        this.tests = tests;
        this.actor = actor;
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_KITS_WRITE})
    @Operation(
            operationId = "getKitTest",
            summary = "Read a test of a kit",
            description = "Who writes or tries the kit.")
    @APIResponse(
            responseCode = "200",
            description = "The test",
            content = @Content(schema = @Schema(implementation = KitTestDetails.class)))
    public Response get(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.okUnless(ifNoneMatch, tests.get(actor.get(), id));
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF})
    @Operation(
            operationId = "writeKitTest",
            summary = "Write how a test of a kit went",
            description = "Its tester, until they finish.")
    @APIResponse(
            responseCode = "200",
            description = "The test as it is now",
            content = @Content(schema = @Schema(implementation = KitTestDetails.class)))
    public Response write(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull KitTestDraft draft) {
        return Answers.ok(tests.write(actor.get(), id, EntityTag.versionIn(ifMatch), draft));
    }

    @POST
    @Path("{id}/finish")
    @RolesAllowed({Roles.MEMBER, Roles.STAFF})
    @Operation(
            operationId = "finishKitTest",
            summary = "Finish a test of a kit",
            description = "Its tester, with a verdict. The editors are told.")
    @APIResponse(
            responseCode = "200",
            description = "The test as it is now",
            content = @Content(schema = @Schema(implementation = KitTestDetails.class)))
    public Response finish(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(tests.finish(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }
}
