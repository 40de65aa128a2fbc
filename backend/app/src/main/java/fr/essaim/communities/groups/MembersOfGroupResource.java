package fr.essaim.communities.groups;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import org.jboss.resteasy.reactive.RestPath;

/** The members of one working group; see {@link GroupMemberResource} for one of them. */
@Path("/api/v1/working-groups/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Working groups")
class MembersOfGroupResource {
    private final GroupMemberService members;
    private final CurrentActor actor;

    MembersOfGroupResource(GroupMemberService members, CurrentActor actor) {
        this.members = members;
        this.actor = actor;
    }

    @GET
    @Path("members")
    @RolesAllowed(Roles.MEMBER)
    @Operation(
            operationId = "listGroupMembers",
            summary = "List the members of a working group",
            description =
                    "People are seen as they chose; facilitators, staff and the lead see all. Sorted by `name` (family name first) or `joinedOn`.")
    public Page<GroupMemberDetails> list(
            @RestPath UUID id, @BeanParam GroupMemberFilter filter, @BeanParam PageRequest page) {
        return members.list(actor.get(), id, filter, page);
    }

    @GET
    @Path("members")
    @RolesAllowed(Roles.MEMBER)
    @Produces(CsvExport.MEDIA_TYPE)
    @Operation(hidden = true)
    public CsvExport<GroupMemberDetails> export(
            @RestPath UUID id, @BeanParam GroupMemberFilter filter, @BeanParam PageRequest page) {
        return members.export(actor.get(), id, filter, page);
    }

    @POST
    @Path("join")
    @RolesAllowed(Roles.MEMBER)
    @Operation(
            operationId = "joinWorkingGroup",
            summary = "Join a working group",
            description =
                    "Joins the community on the way when it is open; else 422 says how one gets in. Who sits there already gets the standing seat, however often they ask. Everybody signed in.")
    @APIResponse(
            responseCode = "200",
            description = "The seat",
            content = @Content(schema = @Schema(implementation = GroupMemberDetails.class)))
    public Response join(@RestPath UUID id) {
        return Answers.ok(members.join(actor.get(), id));
    }
}
