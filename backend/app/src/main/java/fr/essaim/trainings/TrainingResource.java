package fr.essaim.trainings;

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

@Path("/api/v1/trainings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Trainings",
        description = "What people learn by themselves or together: who finds it, who writes it, in versions.")
class TrainingResource {
    private final TrainingService trainings;
    private final IdempotencyService idempotency;
    private final CurrentActor actor;

    TrainingResource(TrainingService trainings, IdempotencyService idempotency, CurrentActor actor) {
        this.trainings = trainings;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listTrainings",
            summary = "List trainings",
            description = "Those that the caller may know of. Sorted by `title` or `updatedAt`.")
    public Page<TrainingSummary> list(@BeanParam TrainingFilter filter, @BeanParam PageRequest page) {
        return trainings.list(actor.get(), filter, page);
    }

    @GET
    @PermitAll
    @Produces(CsvExport.MEDIA_TYPE)
    @Operation(hidden = true)
    public CsvExport<TrainingSummary> export(@BeanParam TrainingFilter filter, @BeanParam PageRequest page) {
        return trainings.export(actor.get(), filter, page);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(
            operationId = "getTraining",
            summary = "Read a training",
            description = "What its published version says, with its modules and activities, without their texts.")
    @APIResponse(
            responseCode = "200",
            description = "The training",
            content = @Content(schema = @Schema(implementation = TrainingDetails.class)))
    public Response get(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.okUnless(ifNoneMatch, trainings.get(actor.get(), id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_TRAININGS_WRITE})
    @Operation(
            operationId = "createTraining",
            summary = "Create a training",
            description =
                    "As a draft with a first version without modules. Staff, a service account with `trainings:write`; in a community its facilitators.")
    @APIResponse(
            responseCode = "201",
            description = "The new training",
            content = @Content(schema = @Schema(implementation = TrainingDetails.class)))
    public Response create(@Valid @NotNull TrainingDraft draft, @RestHeader("Idempotency-Key") @Nullable String key) {
        return idempotency.once(key, actor.get(), "createTraining", draft, () -> {
            TrainingDetails created = trainings.create(actor.get(), draft, false);
            return Answers.created("trainings", created.id(), created);
        });
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_TRAININGS_WRITE})
    @Operation(
            operationId = "updateTraining",
            summary = "Change the settings of a training",
            description =
                    "Where it belongs, who finds it and who writes it. Its authors and whoever may create it; what it says is written in its versions.")
    @APIResponse(
            responseCode = "200",
            description = "The training as it is now",
            content = @Content(schema = @Schema(implementation = TrainingDetails.class)))
    public Response update(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull TrainingSettings settings) {
        return Answers.ok(trainings.update(actor.get(), id, EntityTag.versionIn(ifMatch), settings));
    }

    @POST
    @Path("{id}/archive")
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_TRAININGS_WRITE})
    @Operation(
            operationId = "archiveTraining",
            summary = "Archive a training",
            description = "Nobody enrols any more; whoever began finishes.")
    @APIResponse(
            responseCode = "200",
            description = "The training as it is now",
            content = @Content(schema = @Schema(implementation = TrainingDetails.class)))
    public Response archive(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(trainings.archive(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }

    @POST
    @Path("{id}/restore")
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_TRAININGS_WRITE})
    @Operation(
            operationId = "restoreTraining",
            summary = "Restore an archived training",
            description = "To what it was: published, or a draft if it never was.")
    @APIResponse(
            responseCode = "200",
            description = "The training as it is now",
            content = @Content(schema = @Schema(implementation = TrainingDetails.class)))
    public Response restore(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(trainings.restore(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }
}
