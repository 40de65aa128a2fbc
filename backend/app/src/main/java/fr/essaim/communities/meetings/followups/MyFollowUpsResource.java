package fr.essaim.communities.meetings.followups;

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

/** What the caller is to do, in every community. */
@Path("/api/v1/me/follow-ups")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings")
class MyFollowUpsResource {
    private final FollowUpService followUps;
    private final CurrentActor actor;

    MyFollowUpsResource(FollowUpService followUps, CurrentActor actor) {
        this.followUps = followUps;
        this.actor = actor;
    }

    @GET
    @RolesAllowed(Roles.MEMBER)
    @Operation(
            operationId = "listMyFollowUps",
            summary = "List one’s own follow-ups",
            description = "In every community. Sorted by `dueOn`.")
    public Page<FollowUpDetails> mine(@BeanParam FollowUpFilter filter, @BeanParam PageRequest page) {
        return followUps.mine(actor.get(), filter, page);
    }

    @GET
    @RolesAllowed(Roles.MEMBER)
    @Produces(CsvExport.MEDIA_TYPE)
    @Operation(hidden = true)
    public CsvExport<FollowUpDetails> exportMine(@BeanParam FollowUpFilter filter, @BeanParam PageRequest page) {
        return followUps.exportMine(actor.get(), filter, page);
    }
}
