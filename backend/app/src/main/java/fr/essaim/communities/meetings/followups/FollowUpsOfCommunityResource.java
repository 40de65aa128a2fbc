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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The follow-ups of one community; see {@link FollowUpResource} for one of them. */
@Path("/api/v1/communities/{id}/follow-ups")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings")
class FollowUpsOfCommunityResource {
    private final FollowUpService followUps;
    private final CurrentActor actor;

    FollowUpsOfCommunityResource(FollowUpService followUps, CurrentActor actor) {
        this.followUps = followUps;
        this.actor = actor;
    }

    @GET
    @RolesAllowed(Roles.MEMBER)
    @Operation(
            operationId = "listFollowUps",
            summary = "List the follow-ups of a community",
            description = "Those of published reports for those who take part and staff. Sorted by `dueOn`.")
    public Page<FollowUpDetails> list(
            @RestPath UUID id, @BeanParam FollowUpFilter filter, @BeanParam PageRequest page) {
        return followUps.list(actor.get(), id, filter, page);
    }

    @GET
    @RolesAllowed(Roles.MEMBER)
    @Produces(CsvExport.MEDIA_TYPE)
    @Operation(hidden = true)
    public CsvExport<FollowUpDetails> export(
            @RestPath UUID id, @BeanParam FollowUpFilter filter, @BeanParam PageRequest page) {
        return followUps.export(actor.get(), id, filter, page);
    }
}
