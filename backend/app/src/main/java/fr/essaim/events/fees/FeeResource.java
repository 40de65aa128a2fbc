package fr.essaim.events.fees;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
import fr.essaim.shared.text.Language;
import jakarta.annotation.security.RolesAllowed;
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

@Path("/api/v1/fees/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.MEMBER)
@Tag(name = "Fees")
class FeeResource {
    private final FeeService fees;
    private final CurrentActor actor;

    FeeResource(FeeService fees, CurrentActor actor) {
        this.fees = fees;
        this.actor = actor;
    }

    @POST
    @Path("reprice")
    @Operation(
            operationId = "repriceFee",
            summary = "Take today’s price for a registration",
            description =
                    "In place of the one that was kept: rules and facts that change later never do so by themselves. Whoever runs the event, while it is published.")
    @APIResponse(
            responseCode = "200",
            description = "The fee as it is now",
            content = @Content(schema = @Schema(implementation = FeeDetails.class)))
    public Response reprice(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @RestHeader("Accept-Language") @Nullable String language) {
        return Answers.ok(fees.reprice(actor.get(), id, EntityTag.versionIn(ifMatch), Language.preferred(language)));
    }
}
