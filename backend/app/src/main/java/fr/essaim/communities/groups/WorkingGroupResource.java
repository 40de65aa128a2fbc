package fr.essaim.communities.groups;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Reason;
import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
import jakarta.annotation.security.PermitAll;
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

@Path("/api/v1/working-groups/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Working groups")
class WorkingGroupResource {
    private final WorkingGroupService groups;
    private final CurrentActor actor;

    WorkingGroupResource(WorkingGroupService groups, CurrentActor actor) {
        this.groups = groups;
        this.actor = actor;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getWorkingGroup",
            summary = "Read a working group",
            description = "Seen by whoever knows of its community.")
    @APIResponse(
            responseCode = "200",
            description = "The group",
            content = @Content(schema = @Schema(implementation = WorkingGroupDetails.class)))
    public Response get(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.okUnless(ifNoneMatch, groups.get(actor.get(), id));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_COMMUNITIES_WRITE})
    @Operation(
            operationId = "updateWorkingGroup",
            summary = "Revise a working group",
            description =
                    "Name and mandate; a closed group is not revised. Its lead, facilitators, staff, or a service account with `communities:write`.")
    @APIResponse(
            responseCode = "200",
            description = "The group as it is now",
            content = @Content(schema = @Schema(implementation = WorkingGroupDetails.class)))
    public Response update(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull WorkingGroupDraft draft) {
        return Answers.ok(groups.update(actor.get(), id, EntityTag.versionIn(ifMatch), draft));
    }

    @POST
    @Path("activate")
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_COMMUNITIES_WRITE})
    @Operation(
            operationId = "activateWorkingGroup",
            summary = "Start a working group, or take it up again",
            description =
                    "It needs a lead: 409 `group-needs-lead`. Its lead, facilitators, staff, or a service account with `communities:write`.")
    @APIResponse(
            responseCode = "200",
            description = "The group as it is now",
            content = @Content(schema = @Schema(implementation = WorkingGroupDetails.class)))
    public Response activate(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(groups.activate(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }

    @POST
    @Path("pause")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_COMMUNITIES_WRITE})
    @Operation(
            operationId = "pauseWorkingGroup",
            summary = "Pause a working group",
            description =
                    "With a reason that its readers see. Its lead, facilitators, staff, or a service account with `communities:write`.")
    @APIResponse(
            responseCode = "200",
            description = "The group as it is now",
            content = @Content(schema = @Schema(implementation = WorkingGroupDetails.class)))
    public Response pause(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull Reason draft) {
        return Answers.ok(groups.pause(actor.get(), id, EntityTag.versionIn(ifMatch), draft.reason()));
    }

    @POST
    @Path("close")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_COMMUNITIES_WRITE})
    @Operation(
            operationId = "closeWorkingGroup",
            summary = "Close a working group",
            description =
                    "With a reason that its readers see; its outputs stay. Facilitators, staff, or a service account with `communities:write`.")
    @APIResponse(
            responseCode = "200",
            description = "The group as it is now",
            content = @Content(schema = @Schema(implementation = WorkingGroupDetails.class)))
    public Response close(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull Reason draft) {
        return Answers.ok(groups.close(actor.get(), id, EntityTag.versionIn(ifMatch), draft.reason()));
    }

    @POST
    @Path("reopen")
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_COMMUNITIES_WRITE})
    @Operation(
            operationId = "reopenWorkingGroup",
            summary = "Let a closed working group form again",
            description = "Facilitators, staff, or a service account with `communities:write`.")
    @APIResponse(
            responseCode = "200",
            description = "The group as it is now",
            content = @Content(schema = @Schema(implementation = WorkingGroupDetails.class)))
    public Response reopen(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(groups.reopen(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }

    @POST
    @Path("appoint-lead")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_COMMUNITIES_WRITE})
    @Operation(
            operationId = "appointGroupLead",
            summary = "Hand a working group to somebody",
            description =
                    "A member of the community, who sits in the group from now on if not yet. The lead, facilitators, staff, or a service account with `communities:write`.")
    @APIResponse(
            responseCode = "200",
            description = "The group as it is now",
            content = @Content(schema = @Schema(implementation = WorkingGroupDetails.class)))
    public Response appoint(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull Appointment draft) {
        return Answers.ok(groups.appoint(actor.get(), id, EntityTag.versionIn(ifMatch), draft.personId()));
    }
}
