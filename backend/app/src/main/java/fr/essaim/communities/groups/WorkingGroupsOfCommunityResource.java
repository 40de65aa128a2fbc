package fr.essaim.communities.groups;

import fr.essaim.shared.http.Answers;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The working groups of one community; see {@link WorkingGroupResource} for one of them. */
@Path("/api/v1/communities/{id}/working-groups")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Working groups", description = "Groups that work on a mandate inside a community.")
class WorkingGroupsOfCommunityResource {
    private final WorkingGroupService groups;
    private final IdempotencyService idempotency;
    private final CurrentActor actor;

    WorkingGroupsOfCommunityResource(WorkingGroupService groups, IdempotencyService idempotency, CurrentActor actor) {
        this.groups = groups;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listWorkingGroups",
            summary = "List the working groups of a community",
            description =
                    "Seen by whoever knows of the community; closed ones when asked for. Sorted by `name` or `updatedAt`.")
    public Page<WorkingGroupDetails> list(
            @RestPath UUID id, @BeanParam WorkingGroupFilter filter, @BeanParam PageRequest page) {
        return groups.list(actor.get(), id, filter, page);
    }

    @GET
    @PermitAll
    @Produces(CsvExport.MEDIA_TYPE)
    @Operation(hidden = true)
    public CsvExport<WorkingGroupDetails> export(
            @RestPath UUID id, @BeanParam WorkingGroupFilter filter, @BeanParam PageRequest page) {
        return groups.export(actor.get(), id, filter, page);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_COMMUNITIES_WRITE})
    @Operation(
            operationId = "createWorkingGroup",
            summary = "Form a working group",
            description =
                    "Facilitators, staff, or a service account with `communities:write`. A lead, when one is named, is a member of the community and sits in the group from the start.")
    @APIResponse(
            responseCode = "201",
            description = "The new group",
            content = @Content(schema = @Schema(implementation = WorkingGroupDetails.class)))
    public Response create(
            @RestPath UUID id,
            @Valid @NotNull WorkingGroupDraft draft,
            @RestHeader("Idempotency-Key") @Nullable String key) {
        return idempotency.once(key, actor.get(), "createWorkingGroup", List.of(id, draft), () -> {
            WorkingGroupDetails created = groups.create(actor.get(), id, draft, false);
            return Answers.created("working-groups", created.id(), created);
        });
    }
}
