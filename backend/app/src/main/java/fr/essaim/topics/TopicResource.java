package fr.essaim.topics;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Reason;
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

@Path("/api/v1/topics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Topics", description = "The vocabularies that everything is tagged with, after SKOS.")
class TopicResource {
    private final TopicService topics;
    private final IdempotencyService idempotency;
    private final CurrentActor actor;

    TopicResource(TopicService topics, IdempotencyService idempotency, CurrentActor actor) {
        this.topics = topics;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listTopics",
            summary = "List topics",
            description = "Public. Sorted by `labelFr`, `labelEn` or `updatedAt`.")
    public Page<TopicSummary> list(@BeanParam TopicFilter filter, @BeanParam PageRequest page) {
        return topics.list(filter, page);
    }

    @GET
    @PermitAll
    @Produces(CsvExport.MEDIA_TYPE)
    @Operation(hidden = true)
    public CsvExport<TopicSummary> export(@BeanParam TopicFilter filter, @BeanParam PageRequest page) {
        return topics.export(filter, page);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(
            operationId = "getTopic",
            summary = "Read a topic",
            description = "Public. A topic that was merged still answers, and says what replaced it.")
    @APIResponse(
            responseCode = "200",
            description = "The topic",
            content = @Content(schema = @Schema(implementation = TopicDetails.class)))
    public Response get(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.okUnless(ifNoneMatch, topics.get(actor.get(), id));
    }

    @GET
    @Path("{id}/uses")
    @RolesAllowed(Roles.STAFF)
    @Operation(
            operationId = "getTopicUses",
            summary = "Count what is tagged with a topic",
            description = "What a merge would move; what is tagged with narrower topics is not counted. Staff.")
    public TopicUses uses(@RestPath UUID id) {
        return topics.uses(actor.get(), id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.STAFF)
    @Operation(operationId = "createTopic", summary = "Create a topic", description = "In a scheme that exists. Staff.")
    @APIResponse(
            responseCode = "201",
            description = "The new topic",
            content = @Content(schema = @Schema(implementation = TopicDetails.class)))
    public Response create(@Valid @NotNull TopicDraft draft, @RestHeader("Idempotency-Key") @Nullable String key) {
        return idempotency.once(key, actor.get(), "createTopic", draft, () -> {
            TopicDetails created = topics.create(actor.get(), draft);
            return Answers.created("topics", created.id(), created);
        });
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.STAFF)
    @Operation(
            operationId = "updateTopic",
            summary = "Revise a topic",
            description = "Replaces the whole draft; the scheme stays. Staff.")
    @APIResponse(
            responseCode = "200",
            description = "The topic as it is now",
            content = @Content(schema = @Schema(implementation = TopicDetails.class)))
    public Response update(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull TopicDraft draft) {
        return Answers.ok(topics.update(actor.get(), id, EntityTag.versionIn(ifMatch), draft));
    }

    @POST
    @Path("{id}/deprecate")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.STAFF)
    @Operation(
            operationId = "deprecateTopic",
            summary = "Deprecate a topic",
            description =
                    "Nothing new is tagged with it; what is, stays so. Not while a narrower topic is in use. Staff.")
    @APIResponse(
            responseCode = "200",
            description = "The topic as it is now",
            content = @Content(schema = @Schema(implementation = TopicDetails.class)))
    public Response deprecate(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull Reason reason) {
        return Answers.ok(topics.deprecate(actor.get(), id, EntityTag.versionIn(ifMatch), reason.reason()));
    }

    @POST
    @Path("{id}/restore")
    @RolesAllowed(Roles.STAFF)
    @Operation(
            operationId = "restoreTopic",
            summary = "Take a deprecated topic up again",
            description = "Not one that was merged into another. Staff.")
    @APIResponse(
            responseCode = "200",
            description = "The topic as it is now",
            content = @Content(schema = @Schema(implementation = TopicDetails.class)))
    public Response restore(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(topics.restore(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }

    @POST
    @Path("{id}/merge")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.STAFF)
    @Operation(
            operationId = "mergeTopic",
            summary = "Merge a topic into another",
            description =
                    "Whatever is tagged with it is tagged with the other at once; its names become further names of the other, narrower"
                            + " and related topics follow, and it keeps answering with `replacedBy`. Staff.")
    @APIResponse(
            responseCode = "200",
            description = "The merged topic as it is now",
            content = @Content(schema = @Schema(implementation = TopicDetails.class)))
    public Response merge(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull TopicMerge merge) {
        return Answers.ok(topics.merge(actor.get(), id, EntityTag.versionIn(ifMatch), merge.intoId()));
    }
}
