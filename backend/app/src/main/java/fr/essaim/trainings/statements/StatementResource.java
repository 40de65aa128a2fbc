package fr.essaim.trainings.statements;

import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/v1/trainings/{id}/statements")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_TRAININGS_WRITE})
@Tag(name = "Trainings")
class StatementResource {
    private final StatementService statements;
    private final CurrentActor actor;

    StatementResource(StatementService statements, CurrentActor actor) {
        this.statements = statements;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "exportTrainingStatements",
            summary = "Read what learners did as xAPI statements",
            description =
                    "An array of statements of the Experience API 1.0.3 in order of time, streamed; each has the same id each time. Learners are accounts of this platform, without names or addresses. For whoever writes the training.")
    @APIResponse(
            responseCode = "200",
            description = "The statements",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = Object.class)))
    public Response export(@RestPath UUID id) {
        statements.requireRunner(actor.get(), id);
        return Response.ok((StreamingOutput) out -> statements.write(id, out)).build();
    }
}
