package fr.essaim.notifications.letters;

import fr.essaim.notifications.preferences.PreferenceService;
import fr.essaim.shared.mail.Brand;
import fr.essaim.shared.problem.ProblemException;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Where the unsubscription button of mail programs leads: it knows no session, the token in the address is all it takes. */
@Path("/api/v1/notification-unsubscriptions/{token}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Notifications")
class UnsubscriptionResource {
    /** Asks whether to unsubscribe; the token stays behind the #, out of logs. */
    private static final String PAGE = "/notifications/desabonnement#";

    private final UnsubscribeTokens tokens;
    private final PreferenceService preferences;
    private final Brand brand;

    UnsubscriptionResource(UnsubscribeTokens tokens, PreferenceService preferences, Brand brand) {
        this.tokens = tokens;
        this.preferences = preferences;
        this.brand = brand;
    }

    @POST
    @PermitAll
    @Operation(
            operationId = "unsubscribeFromNotifications",
            summary = "End letters by the link of one",
            description =
                    "One-click unsubscription (RFC 8058); the body is not read. Public: the token tells whom and of what. Doing so again changes nothing.")
    @APIResponse(responseCode = "204", description = "No more such letters")
    public Response unsubscribe(
            @Parameter(description = "From the header List-Unsubscribe of a letter", example = "aGVsbG8") @RestPath
                    String token) {
        UnsubscribeTokens.Request request = tokens.read(token).orElseThrow(ProblemException::notFound);
        preferences.unsubscribe(request.person(), request.scope());
        return Response.noContent().build();
    }

    /** For people whose mail program opens the address instead of posting to it, as programs that look for viruses do too. */
    @GET
    @PermitAll
    @Operation(hidden = true)
    public Response open(@RestPath String token) {
        if (tokens.read(token).isEmpty()) {
            throw ProblemException.notFound();
        }
        return Response.seeOther(URI.create(brand.url(PAGE + token))).build();
    }
}
