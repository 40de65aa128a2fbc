package fr.essaim.communities.memberships.requests;

import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One's own requests, past ones with their answers. */
@Path("/api/v1/me/membership-requests")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.MEMBER)
@Tag(name = "Me")
class MyMembershipRequestsResource {
    private final MembershipRequestService requests;
    private final CurrentActor actor;

    MyMembershipRequestsResource(MembershipRequestService requests, CurrentActor actor) {
        this.requests = requests;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "listMyMembershipRequests",
            summary = "List my requests to join",
            description =
                    "To whichever community, with their answers. Everybody signed in. Sorted by `submittedAt`, newest first, or by `answerBy`.")
    public Page<MembershipRequestDetails> list(@BeanParam MyRequestFilter filter, @BeanParam PageRequest page) {
        return requests.mine(actor.get(), filter, page);
    }

    @GET
    @Produces(CsvExport.MEDIA_TYPE)
    @Operation(hidden = true)
    public CsvExport<MembershipRequestDetails> export(@BeanParam MyRequestFilter filter, @BeanParam PageRequest page) {
        return requests.exportMine(actor.get(), filter, page);
    }
}
