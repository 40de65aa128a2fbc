package fr.essaim.organisations;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.http.EntityTag;
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

@Path("/api/v1/organisations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisations", description = "The bodies people work for and that lead territories and programmes.")
class OrganisationResource {
    private final OrganisationService organisations;
    private final IdempotencyService idempotency;
    private final CurrentActor actor;

    OrganisationResource(OrganisationService organisations, IdempotencyService idempotency, CurrentActor actor) {
        this.organisations = organisations;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listOrganisations",
            summary = "List organisations",
            description = "Public. Sorted by `name`, or by `updatedAt`.")
    public Page<OrganisationSummary> list(@BeanParam OrganisationFilter filter, @BeanParam PageRequest page) {
        return organisations.list(actor.get(), filter, page);
    }

    @GET
    @PermitAll
    @Produces(CsvExport.MEDIA_TYPE)
    @Operation(hidden = true)
    public CsvExport<OrganisationSummary> export(@BeanParam OrganisationFilter filter, @BeanParam PageRequest page) {
        return organisations.export(actor.get(), filter, page);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "getOrganisation", summary = "Read an organisation", description = "Public.")
    @APIResponse(
            responseCode = "200",
            description = "The organisation",
            content = @Content(schema = @Schema(implementation = OrganisationDetails.class)))
    public Response get(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.okUnless(ifNoneMatch, organisations.get(actor.get(), id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.STAFF, Roles.SCOPE_ORGANISATIONS_WRITE})
    @Operation(
            operationId = "createOrganisation",
            summary = "Create an organisation",
            description =
                    "Staff, or a service account with `organisations:write`. A SIREN number that is taken is refused with the organisation that has it.")
    @APIResponse(
            responseCode = "201",
            description = "The new organisation",
            content = @Content(schema = @Schema(implementation = OrganisationDetails.class)))
    public Response create(
            @Valid @NotNull OrganisationDraft draft, @RestHeader("Idempotency-Key") @Nullable String key) {
        return idempotency.once(key, actor.get(), "createOrganisation", draft, () -> {
            OrganisationDetails created = organisations.create(actor.get(), draft, false);
            return Answers.created("organisations", created.id(), created);
        });
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.STAFF, Roles.SCOPE_ORGANISATIONS_WRITE})
    @Operation(
            operationId = "updateOrganisation",
            summary = "Revise an organisation",
            description = "Replaces the whole draft. Staff, or a service account with `organisations:write`.")
    @APIResponse(
            responseCode = "200",
            description = "The organisation as it is now",
            content = @Content(schema = @Schema(implementation = OrganisationDetails.class)))
    public Response update(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull OrganisationDraft draft) {
        return Answers.ok(organisations.update(actor.get(), id, EntityTag.versionIn(ifMatch), draft));
    }
}
