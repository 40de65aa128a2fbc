package fr.essaim.communities.contributions;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.idempotency.IdempotencyService;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
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

/** The contributions to one community; see {@link ContributionResource} for one of them. */
@Path("/api/v1/communities/{id}/contributions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.MEMBER)
@Tag(name = "Contributions")
class ContributionsOfCommunityResource {
    private final ContributionService contributions;
    private final IdempotencyService idempotency;
    private final CurrentActor actor;

    ContributionsOfCommunityResource(
            ContributionService contributions, IdempotencyService idempotency, CurrentActor actor) {
        this.contributions = contributions;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "listContributions",
            summary = "List the contributions to a community",
            description =
                    "Members find what is published and their own, facilitators and staff everything. Sorted by `-submittedAt` or `title`.")
    public Page<ContributionSummary> list(
            @RestPath UUID id, @BeanParam ContributionFilter filter, @BeanParam PageRequest page) {
        return contributions.list(actor.get(), id, filter, page);
    }

    @GET
    @Produces(CsvExport.MEDIA_TYPE)
    @Operation(hidden = true)
    public CsvExport<ContributionSummary> export(
            @RestPath UUID id, @BeanParam ContributionFilter filter, @BeanParam PageRequest page) {
        return contributions.export(actor.get(), id, filter, page);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "proposeContribution",
            summary = "Propose a contribution",
            description = "A facilitator accepts it, or declines it with a reason. Members of the community.")
    @APIResponse(
            responseCode = "201",
            description = "The new contribution",
            content = @Content(schema = @Schema(implementation = ContributionDetails.class)))
    public Response submit(
            @RestPath UUID id,
            @Valid @NotNull ContributionDraft draft,
            @RestHeader("Idempotency-Key") @Nullable String key) {
        return idempotency.once(key, actor.get(), "proposeContribution", List.of(id, draft), () -> {
            ContributionDetails created = contributions.submit(actor.get(), id, draft);
            return Answers.created("contributions", created.id(), created);
        });
    }
}
