package fr.essaim.competences.learnt;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Reason;
import fr.essaim.shared.idempotency.IdempotencyService;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/prior-learning")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.MEMBER, Roles.STAFF})
@Tag(name = "Competences")
class PriorLearningResource {
    private final PriorLearningService learnings;
    private final IdempotencyService idempotency;
    private final CurrentActor actor;

    PriorLearningResource(PriorLearningService learnings, IdempotencyService idempotency, CurrentActor actor) {
        this.learnings = learnings;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "listPriorLearning",
            summary = "List what people say they learnt elsewhere",
            description =
                    "One’s own; to facilitators also that of people of their communities, to staff all. Latest first.")
    public Page<PriorLearningDetails> list(@BeanParam PriorLearningFilter filter, @BeanParam PageRequest page) {
        return learnings.list(actor.get(), filter, page);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getPriorLearning",
            summary = "Read what somebody says they learnt elsewhere",
            description = "Whoever said it, who facilitates a community of theirs, staff.")
    @APIResponse(
            responseCode = "200",
            description = "The claim",
            content = @Content(schema = @Schema(implementation = PriorLearningDetails.class)))
    public Response get(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.okUnless(ifNoneMatch, learnings.get(actor.get(), id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "claimPriorLearning",
            summary = "Say what I learnt elsewhere",
            description = "One claim at a time about a competence; it counts once somebody accepted it.")
    @APIResponse(
            responseCode = "201",
            description = "The claim",
            content = @Content(schema = @Schema(implementation = PriorLearningDetails.class)))
    public Response say(@Valid @NotNull PriorLearningDraft draft, @RestHeader("Idempotency-Key") @Nullable String key) {
        return idempotency.once(key, actor.get(), "claimPriorLearning", draft, () -> {
            PriorLearningDetails said = learnings.say(actor.get(), draft);
            return Answers.created("prior-learning", said.id(), said);
        });
    }

    @POST
    @Path("{id}/accept")
    @Operation(
            operationId = "acceptPriorLearning",
            summary = "Accept what somebody learnt elsewhere",
            description =
                    "From now on they hold the competence. Facilitators of a community of theirs, staff; never one’s own.")
    @APIResponse(
            responseCode = "200",
            description = "The claim as it is now",
            content = @Content(schema = @Schema(implementation = PriorLearningDetails.class)))
    public Response accept(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(learnings.accept(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }

    @POST
    @Path("{id}/decline")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "declinePriorLearning",
            summary = "Decline what somebody says they learnt elsewhere",
            description =
                    "With a reason that they read. Facilitators of a community of theirs, staff; never one’s own.")
    @APIResponse(
            responseCode = "200",
            description = "The claim as it is now",
            content = @Content(schema = @Schema(implementation = PriorLearningDetails.class)))
    public Response decline(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull Reason refusal) {
        return Answers.ok(learnings.decline(actor.get(), id, EntityTag.versionIn(ifMatch), refusal.reason()));
    }

    @POST
    @Path("{id}/withdraw")
    @Operation(
            operationId = "withdrawPriorLearning",
            summary = "Take back what I said I learnt elsewhere",
            description = "While it waits.")
    @APIResponse(
            responseCode = "200",
            description = "The claim as it is now",
            content = @Content(schema = @Schema(implementation = PriorLearningDetails.class)))
    public Response withdraw(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(learnings.withdraw(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }
}
