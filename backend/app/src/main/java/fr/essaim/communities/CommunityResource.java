package fr.essaim.communities;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Reason;
import fr.essaim.shared.idempotency.IdempotencyService;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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

@Path("/api/v1/communities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Communities", description = "Learning communities, the way into them, and their members.")
class CommunityResource {
    private final CommunityService communities;
    private final IdempotencyService idempotency;
    private final CurrentActor actor;

    CommunityResource(CommunityService communities, IdempotencyService idempotency, CurrentActor actor) {
        this.communities = communities;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listCommunities",
            summary = "List communities",
            description =
                    "Public; those for members only are found by the people concerned. Sorted by `name`, `createdAt` or `updatedAt`.")
    public Page<CommunitySummary> list(@BeanParam CommunityFilter filter, @BeanParam PageRequest page) {
        return communities.list(actor.get(), filter, page);
    }

    @GET
    @PermitAll
    @Produces(CsvExport.MEDIA_TYPE)
    @Operation(hidden = true)
    public CsvExport<CommunitySummary> export(@BeanParam CommunityFilter filter, @BeanParam PageRequest page) {
        return communities.export(actor.get(), filter, page);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(
            operationId = "getCommunity",
            summary = "Read a community",
            description = "Public, unless it is for members only.")
    @APIResponse(
            responseCode = "200",
            description = "The community",
            content = @Content(schema = @Schema(implementation = CommunityDetails.class)))
    public Response get(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.okUnless(ifNoneMatch, communities.get(actor.get(), id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.STAFF, Roles.SCOPE_COMMUNITIES_WRITE})
    @Operation(
            operationId = "createCommunity",
            summary = "Create a community",
            description =
                    "With its first facilitator: the person who creates it, or the one named. Staff, or a service account with `communities:write`.")
    @APIResponse(
            responseCode = "201",
            description = "The new community",
            content = @Content(schema = @Schema(implementation = CommunityDetails.class)))
    public Response create(@Valid @NotNull CommunityDraft draft, @RestHeader("Idempotency-Key") @Nullable String key) {
        return idempotency.once(key, actor.get(), "createCommunity", draft, () -> {
            CommunityDetails created = communities.create(actor.get(), draft, false);
            return Answers.created("communities", created.id(), created);
        });
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_COMMUNITIES_WRITE})
    @Operation(
            operationId = "updateCommunity",
            summary = "Revise a community",
            description =
                    "Replaces the whole draft; an archived community is not revised. Its facilitators, staff, or a service account with `communities:write`.")
    @APIResponse(
            responseCode = "200",
            description = "The community as it is now",
            content = @Content(schema = @Schema(implementation = CommunityDetails.class)))
    public Response update(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull CommunityDraft draft) {
        return Answers.ok(communities.update(actor.get(), id, EntityTag.versionIn(ifMatch), draft));
    }

    @POST
    @Path("{id}/archive")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_COMMUNITIES_WRITE})
    @Operation(
            operationId = "archiveCommunity",
            summary = "Archive a community",
            description =
                    "With a reason that its readers see. It stays readable; nobody joins it any more. Its facilitators, staff, or a service account with `communities:write`.")
    @APIResponse(
            responseCode = "200",
            description = "The community as it is now",
            content = @Content(schema = @Schema(implementation = CommunityDetails.class)))
    public Response archive(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull Reason draft) {
        return Answers.ok(communities.archive(actor.get(), id, EntityTag.versionIn(ifMatch), draft.reason()));
    }

    @POST
    @Path("{id}/restore")
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_COMMUNITIES_WRITE})
    @Operation(
            operationId = "restoreCommunity",
            summary = "Restore an archived community",
            description =
                    "It lives again as it was. Its facilitators, staff, or a service account with `communities:write`.")
    @APIResponse(
            responseCode = "200",
            description = "The community as it is now",
            content = @Content(schema = @Schema(implementation = CommunityDetails.class)))
    public Response restore(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(communities.restore(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }
}
