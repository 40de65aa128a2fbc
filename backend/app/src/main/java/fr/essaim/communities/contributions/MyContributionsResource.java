package fr.essaim.communities.contributions;

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

/** One's own contributions, past ones with their answers. */
@Path("/api/v1/me/contributions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.MEMBER)
@Tag(name = "Me")
class MyContributionsResource {
    private final ContributionService contributions;
    private final CurrentActor actor;

    MyContributionsResource(ContributionService contributions, CurrentActor actor) {
        this.contributions = contributions;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "listMyContributions",
            summary = "List my contributions",
            description =
                    "To whichever community, with their answers. Everybody signed in. Sorted by `-submittedAt` or `title`.")
    public Page<ContributionSummary> list(@BeanParam MyContributionFilter filter, @BeanParam PageRequest page) {
        return contributions.mine(actor.get(), filter, page);
    }

    @GET
    @Produces(CsvExport.MEDIA_TYPE)
    @Operation(hidden = true)
    public CsvExport<ContributionSummary> export(@BeanParam MyContributionFilter filter, @BeanParam PageRequest page) {
        return contributions.exportMine(actor.get(), filter, page);
    }
}
