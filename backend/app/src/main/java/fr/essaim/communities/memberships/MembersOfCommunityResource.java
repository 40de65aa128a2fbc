package fr.essaim.communities.memberships;

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

/** The members of one community; see {@link MembershipResource} for one of them. */
@Path("/api/v1/communities/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.MEMBER)
@Tag(name = "Communities")
class MembersOfCommunityResource {
    private final MembershipService memberships;
    private final CurrentActor actor;

    MembersOfCommunityResource(MembershipService memberships, CurrentActor actor) {
        this.memberships = memberships;
        this.actor = actor;
    }

    @GET
    @Path("members")
    @Operation(
            operationId = "listMembers",
            summary = "List the members of a community",
            description =
                    "People are seen as they chose: by all who are signed in, by the other members, or by nobody; facilitators and staff see all. Sorted by `name` (family name first) or `joinedOn`.")
    public Page<MembershipDetails> list(
            @RestPath UUID id, @BeanParam MembershipFilter filter, @BeanParam PageRequest page) {
        return memberships.list(actor.get(), id, filter, page);
    }

    @GET
    @Path("members")
    @Produces(CsvExport.MEDIA_TYPE)
    @Operation(hidden = true)
    public CsvExport<MembershipDetails> export(
            @RestPath UUID id, @BeanParam MembershipFilter filter, @BeanParam PageRequest page) {
        return memberships.export(actor.get(), id, filter, page);
    }

    @POST
    @Path("join")
    @Operation(
            operationId = "joinCommunity",
            summary = "Join an open community",
            description =
                    "At once. Who belongs to it already gets the standing membership, however often they ask. Everybody signed in.")
    @APIResponse(
            responseCode = "200",
            description = "The membership",
            content = @Content(schema = @Schema(implementation = MembershipDetails.class)))
    public Response join(@RestPath UUID id) {
        return Answers.ok(memberships.join(actor.get(), id));
    }
}
