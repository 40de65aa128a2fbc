package fr.essaim.events.prices;

import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
import fr.essaim.shared.text.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What somebody would pay by the rules of {@link PriceResource}. */
@Path("/api/v1/events/{id}/quotes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events")
class QuoteResource {
    private final PriceService prices;
    private final CurrentActor actor;

    QuoteResource(PriceService prices, CurrentActor actor) {
        this.prices = prices;
        this.actor = actor;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_EVENTS_WRITE})
    @Operation(
            operationId = "quoteEventPrice",
            summary = "Ask what one pays for an event",
            description =
                    "Amount, the rule that decides and why, and why the others do not. It hangs on the territory's and the employer's adhesion to the organisation that organises the event, on the employer being a State body, and on the territory's programmes; never on communities. For the caller, or for somebody else whom those who write the event describe. Nothing is kept.")
    public QuoteDetails quote(
            @RestPath UUID id,
            @RestHeader("Accept-Language") @Nullable String language,
            @Valid @NotNull QuoteRequest draft) {
        return QuoteDetails.of(prices.quote(actor.get(), id, draft), Language.preferred(language));
    }
}
