package fr.essaim.communities.groups.outputs;

import fr.essaim.shared.http.Answers;
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

/** The outputs of one working group; see {@link GroupOutputResource} for one of them. */
@Path("/api/v1/working-groups/{id}/outputs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Working groups")
class OutputsOfGroupResource {
    private final GroupOutputService outputs;
    private final IdempotencyService idempotency;
    private final CurrentActor actor;

    OutputsOfGroupResource(GroupOutputService outputs, IdempotencyService idempotency, CurrentActor actor) {
        this.outputs = outputs;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listGroupOutputs",
            summary = "List the outputs of a working group",
            description =
                    "Delivered and expected ones. Seen by whoever knows of the community. Sorted by `deliveredOn`, expected ones as the latest, or by `title`.")
    public Page<GroupOutputDetails> list(@RestPath UUID id, @BeanParam PageRequest page) {
        return outputs.list(actor.get(), id, page);
    }

    @GET
    @PermitAll
    @Produces(CsvExport.MEDIA_TYPE)
    @Operation(hidden = true)
    public CsvExport<GroupOutputDetails> export(@RestPath UUID id, @BeanParam PageRequest page) {
        return outputs.export(actor.get(), id, page);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_COMMUNITIES_WRITE})
    @Operation(
            operationId = "addGroupOutput",
            summary = "Add an output to a working group",
            description =
                    "Those who sit in the group, facilitators, staff, or a service account with `communities:write`.")
    @APIResponse(
            responseCode = "201",
            description = "The new output",
            content = @Content(schema = @Schema(implementation = GroupOutputDetails.class)))
    public Response add(
            @RestPath UUID id,
            @Valid @NotNull GroupOutputDraft draft,
            @RestHeader("Idempotency-Key") @Nullable String key) {
        return idempotency.once(key, actor.get(), "addGroupOutput", List.of(id, draft), () -> {
            GroupOutputDetails created = outputs.add(actor.get(), id, draft, false);
            return Answers.created("working-group-outputs", created.id(), created);
        });
    }
}
