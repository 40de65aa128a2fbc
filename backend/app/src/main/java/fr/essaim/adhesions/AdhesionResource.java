package fr.essaim.adhesions;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.http.EntityTag;
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

@Path("/api/v1/adhesions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Adhesions",
        description = "Which territories and organisations adhere to which resource centre; prices hang on it.")
class AdhesionResource {
    private final AdhesionService adhesions;
    private final IdempotencyService idempotency;
    private final CurrentActor actor;

    AdhesionResource(AdhesionService adhesions, IdempotencyService idempotency, CurrentActor actor) {
        this.adhesions = adhesions;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_ORGANISATIONS_WRITE})
    @Operation(
            operationId = "listAdhesions",
            summary = "List adhesions",
            description =
                    "Staff and service accounts with `organisations:write` see all; those who lead a territory see those of their territory. Sorted by `startsOn`, latest first, or by `name` of the adherent.")
    public Page<AdhesionDetails> list(@BeanParam AdhesionFilter filter, @BeanParam PageRequest page) {
        return adhesions.list(actor.get(), filter, page);
    }

    @GET
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_ORGANISATIONS_WRITE})
    @Produces(CsvExport.MEDIA_TYPE)
    @Operation(hidden = true)
    public CsvExport<AdhesionDetails> export(@BeanParam AdhesionFilter filter, @BeanParam PageRequest page) {
        return adhesions.export(actor.get(), filter, page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_ORGANISATIONS_WRITE})
    @Operation(
            operationId = "getAdhesion",
            summary = "Read an adhesion",
            description = "Seen by those who see it in the list.")
    @APIResponse(
            responseCode = "200",
            description = "The adhesion",
            content = @Content(schema = @Schema(implementation = AdhesionDetails.class)))
    public Response get(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.okUnless(ifNoneMatch, adhesions.get(actor.get(), id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.STAFF, Roles.SCOPE_ORGANISATIONS_WRITE})
    @Operation(
            operationId = "createAdhesion",
            summary = "Enter an adhesion",
            description =
                    "Staff, or a service account with `organisations:write`. Who adheres to a centre on one of these days already is refused as `adhesion-overlaps`.")
    @APIResponse(
            responseCode = "201",
            description = "The new adhesion",
            content = @Content(schema = @Schema(implementation = AdhesionDetails.class)))
    public Response create(@Valid @NotNull AdhesionDraft draft, @RestHeader("Idempotency-Key") @Nullable String key) {
        return idempotency.once(key, actor.get(), "createAdhesion", draft, () -> {
            AdhesionDetails created = adhesions.create(actor.get(), draft, false);
            return Answers.created("adhesions", created.id(), created);
        });
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.STAFF, Roles.SCOPE_ORGANISATIONS_WRITE})
    @Operation(
            operationId = "updateAdhesion",
            summary = "Revise an adhesion",
            description =
                    "Replaces the whole draft; an earlier last day ends the adhesion early. Staff, or a service account with `organisations:write`.")
    @APIResponse(
            responseCode = "200",
            description = "The adhesion as it is now",
            content = @Content(schema = @Schema(implementation = AdhesionDetails.class)))
    public Response update(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull AdhesionDraft draft) {
        return Answers.ok(adhesions.update(actor.get(), id, EntityTag.versionIn(ifMatch), draft));
    }
}
