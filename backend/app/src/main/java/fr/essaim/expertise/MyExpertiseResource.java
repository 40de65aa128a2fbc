package fr.essaim.expertise;

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

@Path("/api/v1/me/expertise")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.MEMBER)
@Tag(name = "Expertise")
class MyExpertiseResource {
    private final ExpertiseService expertise;
    private final CurrentActor actor;

    MyExpertiseResource(ExpertiseService expertise, CurrentActor actor) {
        this.expertise = expertise;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "getMyExpertise",
            summary = "Read my expertise",
            description = "Whether others find it or not. Everybody signed in.")
    @APIResponse(
            responseCode = "200",
            description = "My expertise",
            content = @Content(schema = @Schema(implementation = MyExpertise.class)))
    public Response get(@RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.okUnless(ifNoneMatch, expertise.get(actor.get()));
    }

    @PUT
    @Path("claims/{topicId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "claimExpertise",
            summary = "Say how far I am with a topic",
            description =
                    "Replaces what I said of it before. A merged topic stands for the one it was merged into. Up to 40 topics. Nobody else sees it without my consent. Everybody signed in.")
    @APIResponse(
            responseCode = "200",
            description = "My expertise as it is now",
            content = @Content(schema = @Schema(implementation = MyExpertise.class)))
    public Response claim(
            @RestPath UUID topicId,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ClaimDraft draft) {
        return Answers.ok(expertise.claim(actor.get(), EntityTag.versionIn(ifMatch), topicId, draft));
    }

    @DELETE
    @Path("claims/{topicId}")
    @Operation(
            operationId = "dropExpertise",
            summary = "Take back what I said of a topic",
            description = "Everybody signed in.")
    @APIResponse(
            responseCode = "200",
            description = "My expertise as it is now",
            content = @Content(schema = @Schema(implementation = MyExpertise.class)))
    public Response drop(@RestPath UUID topicId, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(expertise.drop(actor.get(), EntityTag.versionIn(ifMatch), topicId));
    }

    @PUT
    @Path("consent")
    @Operation(
            operationId = "giveExpertiseConsent",
            summary = "Agree to be found by my expertise",
            description =
                    "From now on the directory shows my name, occupation, organisation, territory, claims and what I did here to those whom my choice of visibility names. Again changes nothing. Everybody signed in.")
    @APIResponse(
            responseCode = "200",
            description = "My expertise as it is now",
            content = @Content(schema = @Schema(implementation = MyExpertise.class)))
    public Response consent() {
        return Answers.ok(expertise.consent(actor.get()));
    }

    @DELETE
    @Path("consent")
    @Operation(
            operationId = "withdrawExpertiseConsent",
            summary = "Be found by my expertise no longer",
            description =
                    "At once, everywhere. My claims stay mine: I still read and write them, nobody else does. Again changes nothing. Everybody signed in.")
    @APIResponse(
            responseCode = "200",
            description = "My expertise as it is now",
            content = @Content(schema = @Schema(implementation = MyExpertise.class)))
    public Response withdraw() {
        return Answers.ok(expertise.withdraw(actor.get()));
    }
}
