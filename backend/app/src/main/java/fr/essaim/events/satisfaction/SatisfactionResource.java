package fr.essaim.events.satisfaction;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

@Path("/api/v1/events/{id}/satisfaction")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.MEMBER)
@Tag(name = "Satisfaction", description = "What those who came to events thought of them.")
class SatisfactionResource {
    private final SatisfactionService satisfaction;
    private final CurrentActor actor;

    SatisfactionResource(SatisfactionService satisfaction, CurrentActor actor) {
        this.satisfaction = satisfaction;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "getSatisfactionForm",
            summary = "Read what is asked of those who came",
            description = "Version 0 before anything is. Those who came, and whoever runs the event.")
    @APIResponse(
            responseCode = "200",
            description = "The form",
            content = @Content(schema = @Schema(implementation = SatisfactionForm.class)))
    public Response get(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.okUnless(ifNoneMatch, satisfaction.get(actor.get(), id));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "writeSatisfactionForm",
            summary = "Choose what is asked of those who came",
            description = "Until somebody has answered. Whoever runs the event.")
    @APIResponse(
            responseCode = "200",
            description = "The form as it is now",
            content = @Content(schema = @Schema(implementation = SatisfactionForm.class)))
    public Response write(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull SatisfactionDraft draft) {
        return Answers.ok(satisfaction.write(actor.get(), id, EntityTag.versionIn(ifMatch), draft));
    }

    @POST
    @Path("replies")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "replyToSatisfactionForm",
            summary = "Answer what is asked",
            description =
                    "Once, when one came and the event is over. That one answered is known, never what: answers are kept without their authors.")
    @APIResponse(
            responseCode = "200",
            description = "The form as it is now",
            content = @Content(schema = @Schema(implementation = SatisfactionForm.class)))
    public Response reply(@RestPath UUID id, @Valid @NotNull SatisfactionReply reply) {
        return Answers.ok(satisfaction.reply(actor.get(), id, reply));
    }

    @GET
    @Path("results")
    @Operation(
            operationId = "getSatisfactionResults",
            summary = "Read what those who came answered",
            description =
                    "Nobody named, and shown five at a time: none under five answers, ten of twelve. As CSV: a line for each question of the set and one for each answer in words. Whoever runs the event.")
    @APIResponse(
            responseCode = "200",
            description = "The results",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = SatisfactionResults.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public SatisfactionResults results(@RestPath UUID id) {
        return satisfaction.results(actor.get(), id);
    }

    @GET
    @Path("results")
    @Produces(CsvExport.MEDIA_TYPE)
    @Operation(hidden = true)
    public CsvExport<SatisfactionResults.Line> export(@RestPath UUID id) {
        return satisfaction.export(actor.get(), id);
    }
}
