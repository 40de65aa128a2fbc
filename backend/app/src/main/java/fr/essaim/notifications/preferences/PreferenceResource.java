package fr.essaim.notifications.preferences;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.http.EntityTag;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/me/notification-preferences")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.MEMBER)
@Tag(name = "Notifications")
class PreferenceResource {
    private final PreferenceService preferences;
    private final CurrentActor actor;

    PreferenceResource(PreferenceService preferences, CurrentActor actor) {
        this.preferences = preferences;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "getMyNotificationPreferences",
            summary = "Read how I am told",
            description = "Every kind there is, with what is usual for it. Everybody signed in.")
    @APIResponse(
            responseCode = "200",
            description = "My preferences",
            content = @Content(schema = @Schema(implementation = PreferencesDetails.class)))
    public Response get(@RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.okUnless(ifNoneMatch, preferences.get(actor.get()));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "updateMyNotificationPreferences",
            summary = "Choose how I am told",
            description =
                    "Replaces all choices; kinds left out are told as usual. Decisions on one's own requests cannot be switched off. Everybody signed in.")
    @APIResponse(
            responseCode = "200",
            description = "My preferences as they are now",
            content = @Content(schema = @Schema(implementation = PreferencesDetails.class)))
    public Response update(@RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull PreferencesDraft draft) {
        return Answers.ok(preferences.revise(actor.get(), EntityTag.versionIn(ifMatch), draft));
    }
}
