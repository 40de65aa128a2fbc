package fr.essaim.communities.contributions;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Reason;
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

@Path("/api/v1/contributions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.MEMBER)
@Tag(name = "Contributions", description = "What members propose to their community, and what became of it.")
class ContributionResource {
    private final ContributionService contributions;
    private final CurrentActor actor;

    ContributionResource(ContributionService contributions, CurrentActor actor) {
        this.contributions = contributions;
        this.actor = actor;
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getContribution",
            summary = "Read a contribution",
            description = "Its author, the community’s facilitators, staff; once published, members too.")
    @APIResponse(
            responseCode = "200",
            description = "The contribution",
            content = @Content(schema = @Schema(implementation = ContributionDetails.class)))
    public Response get(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.okUnless(ifNoneMatch, contributions.get(actor.get(), id));
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "updateContribution",
            summary = "Revise a contribution",
            description = "Replaces the whole draft. Its author, until it is decided.")
    @APIResponse(
            responseCode = "200",
            description = "The contribution as it is now",
            content = @Content(schema = @Schema(implementation = ContributionDetails.class)))
    public Response update(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ContributionDraft draft) {
        return Answers.ok(contributions.update(actor.get(), id, EntityTag.versionIn(ifMatch), draft));
    }

    @POST
    @Path("{id}/place")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "placeContribution",
            summary = "Say which year a contribution belongs to",
            description = "Its text stays its author’s. Facilitators and staff, unless it was declined or taken back.")
    @APIResponse(
            responseCode = "200",
            description = "The contribution as it is now",
            content = @Content(schema = @Schema(implementation = ContributionDetails.class)))
    public Response place(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ContributionPlace place) {
        return Answers.ok(contributions.place(actor.get(), id, EntityTag.versionIn(ifMatch), place));
    }

    @POST
    @Path("{id}/accept")
    @Operation(
            operationId = "acceptContribution",
            summary = "Accept a contribution",
            description = "It is then to be published, or to meet its slot. Facilitators and staff.")
    @APIResponse(
            responseCode = "200",
            description = "The contribution as it is now",
            content = @Content(schema = @Schema(implementation = ContributionDetails.class)))
    public Response accept(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(contributions.accept(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }

    @POST
    @Path("{id}/decline")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "declineContribution",
            summary = "Decline a contribution",
            description = "With a reason that its author reads; they may propose it anew. Facilitators and staff.")
    @APIResponse(
            responseCode = "200",
            description = "The contribution as it is now",
            content = @Content(schema = @Schema(implementation = ContributionDetails.class)))
    public Response decline(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull Reason draft) {
        return Answers.ok(contributions.decline(actor.get(), id, EntityTag.versionIn(ifMatch), draft.reason()));
    }

    @POST
    @Path("{id}/publish")
    @Operation(
            operationId = "publishContribution",
            summary = "Publish a contribution",
            description = "All members read it from then on. Once accepted. Facilitators and staff.")
    @APIResponse(
            responseCode = "200",
            description = "The contribution as it is now",
            content = @Content(schema = @Schema(implementation = ContributionDetails.class)))
    public Response publish(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(contributions.publish(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }

    @POST
    @Path("{id}/withdraw")
    @Operation(
            operationId = "withdrawContribution",
            summary = "Take a contribution back",
            description = "Its author, unless it was declined.")
    @APIResponse(
            responseCode = "200",
            description = "The contribution as it is now",
            content = @Content(schema = @Schema(implementation = ContributionDetails.class)))
    public Response withdraw(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(contributions.withdraw(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }
}
