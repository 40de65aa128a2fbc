package fr.essaim.events.prices;

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

/** What an event costs whom; see docs/adr/0022. */
@Path("/api/v1/events/{id}/price-rules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events")
class PriceResource {
    private final PriceService prices;
    private final CurrentActor actor;

    PriceResource(PriceService prices, CurrentActor actor) {
        this.prices = prices;
        this.actor = actor;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getEventPrices",
            summary = "Read the prices of an event",
            description = "The rules in the order they are tried, for whoever may know of the event.")
    @APIResponse(
            responseCode = "200",
            description = "The prices",
            content = @Content(schema = @Schema(implementation = PriceListDetails.class)))
    public Response get(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.okUnless(ifNoneMatch, prices.get(actor.get(), id));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_EVENTS_WRITE})
    @Operation(
            operationId = "updateEventPrices",
            summary = "Write the prices of an event",
            description =
                    "Replaces all rules; their order is that of the array. A rule that can never decide, because its condition contradicts itself or those before it leave nobody, is refused and named. Whoever may write the event.")
    @APIResponse(
            responseCode = "200",
            description = "The prices as they are now",
            content = @Content(schema = @Schema(implementation = PriceListDetails.class)))
    public Response update(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull PriceListDraft draft) {
        return Answers.ok(prices.update(actor.get(), id, EntityTag.versionIn(ifMatch), draft));
    }
}
