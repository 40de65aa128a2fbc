package fr.essaim.kits.adoptions;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Reason;
import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
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

@Path("/api/v1/adoptions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Adoptions")
class AdoptionStepResource {
    private final AdoptionService adoptions;
    private final AdoptionRecordService records;
    private final CurrentActor actor;

    AdoptionStepResource(AdoptionService adoptions, AdoptionRecordService records, CurrentActor actor) {
        this.adoptions = adoptions;
        this.records = records;
        this.actor = actor;
    }

    @POST
    @Path("begin")
    @RolesAllowed({Roles.MEMBER, Roles.STAFF})
    @Operation(
            operationId = "beginAdoption",
            summary = "Begin to work with an adopted kit",
            description = "Who leads the territory, staff.")
    @APIResponse(
            responseCode = "200",
            description = "It as it is now",
            content = @Content(schema = @Schema(implementation = AdoptionDetails.class)))
    public Response begin(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(adoptions.begin(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }

    @POST
    @Path("finish")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF})
    @Operation(
            operationId = "finishAdoption",
            summary = "Say what came of an adopted kit",
            description = "Who leads the territory, staff. The authors of the kit read it.")
    @APIResponse(
            responseCode = "200",
            description = "It as it is now",
            content = @Content(schema = @Schema(implementation = AdoptionDetails.class)))
    public Response finish(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull Outcome outcome) {
        return Answers.ok(adoptions.finish(actor.get(), id, EntityTag.versionIn(ifMatch), outcome));
    }

    @POST
    @Path("abandon")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF})
    @Operation(
            operationId = "abandonAdoption",
            summary = "Give an adopted kit up",
            description = "Who leads the territory, staff, with a reason that the authors read.")
    @APIResponse(
            responseCode = "200",
            description = "It as it is now",
            content = @Content(schema = @Schema(implementation = AdoptionDetails.class)))
    public Response abandon(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull Reason reason) {
        return Answers.ok(adoptions.abandon(actor.get(), id, EntityTag.versionIn(ifMatch), reason.reason()));
    }

    @POST
    @Path("record")
    @RolesAllowed({Roles.MEMBER, Roles.STAFF})
    @Operation(
            operationId = "tellAdoption",
            summary = "Begin the experience record of an adopted kit",
            description =
                    "Once it is done, and once: the territory’s own draft, with what was said of its outcome. Who leads the territory, staff.")
    @APIResponse(
            responseCode = "200",
            description = "It as it is now, with the record",
            content = @Content(schema = @Schema(implementation = AdoptionDetails.class)))
    public Response tell(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(records.tell(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }

    @POST
    @Path("mentor")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF})
    @Operation(
            operationId = "proposeMentor",
            summary = "Ask another territory to help",
            description = "Who leads the territory, staff. Those who lead the other are told, and accept or decline.")
    @APIResponse(
            responseCode = "200",
            description = "It as it is now",
            content = @Content(schema = @Schema(implementation = AdoptionDetails.class)))
    public Response askMentor(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull MentorDraft draft) {
        return Answers.ok(adoptions.askMentor(actor.get(), id, EntityTag.versionIn(ifMatch), draft.territoryId()));
    }

    @POST
    @Path("mentor/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF})
    @Operation(
            operationId = "answerAsMentor",
            summary = "Say whether one’s territory helps another",
            description = "Who leads the territory that is asked.")
    @APIResponse(
            responseCode = "200",
            description = "It as it is now",
            content = @Content(schema = @Schema(implementation = AdoptionDetails.class)))
    public Response answerAsMentor(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull MentorAnswer answer) {
        return Answers.ok(adoptions.answerAsMentor(actor.get(), id, EntityTag.versionIn(ifMatch), answer.accepted()));
    }
}
