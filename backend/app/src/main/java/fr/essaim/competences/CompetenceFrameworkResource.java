package fr.essaim.competences;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.essaim.shared.http.Answers;
import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.idempotency.IdempotencyService;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
import fr.essaim.topics.JsonLd;
import fr.essaim.topics.Turtle;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/competence-frameworks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Competences", description = "What professions ask one to be able to do, who holds it and by what proof.")
class CompetenceFrameworkResource {
    private final CompetenceFrameworkService frameworks;
    private final IdempotencyService idempotency;
    private final CurrentActor actor;
    private final ObjectMapper json;

    CompetenceFrameworkResource(
            CompetenceFrameworkService frameworks,
            IdempotencyService idempotency,
            CurrentActor actor,
            ObjectMapper json) {
        this.frameworks = frameworks;
        this.idempotency = idempotency;
        this.actor = actor;
        this.json = json;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listCompetenceFrameworks",
            summary = "List the frameworks of competences",
            description = "Those that are published; to staff also first drafts. Sorted by `code`.")
    public Page<FrameworkSummary> list(@BeanParam PageRequest page) {
        return frameworks.list(actor.get(), page);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(
            operationId = "getCompetenceFramework",
            summary = "Read a framework of competences",
            description = "Its tree as last published; to staff also what is being written of the next version.")
    @APIResponse(
            responseCode = "200",
            description = "The framework",
            content = @Content(schema = @Schema(implementation = FrameworkDetails.class)))
    public Response get(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.okUnless(ifNoneMatch, frameworks.get(actor.get(), id));
    }

    @GET
    @Path("{id}/versions")
    @PermitAll
    @Operation(
            operationId = "listCompetenceFrameworkVersions",
            summary = "List the versions of a framework",
            description = "Each with what it said, latest first.")
    public List<FrameworkVersionDetails> versions(@RestPath UUID id) {
        return frameworks.versions(actor.get(), id);
    }

    @GET
    @Path("{id}/skos")
    @PermitAll
    @Produces(JsonLd.MEDIA_TYPE)
    @Operation(
            operationId = "exportCompetenceFramework",
            summary = "Export a framework as SKOS",
            description = "As JSON-LD, or as Turtle for `Accept: text/turtle`; its latest published version.")
    @APIResponse(
            responseCode = "200",
            description = "The framework and its competences",
            content = {
                @Content(mediaType = JsonLd.MEDIA_TYPE, schema = @Schema(type = SchemaType.OBJECT)),
                @Content(mediaType = Turtle.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING))
            })
    public String jsonLd(@RestPath UUID id) {
        return JsonLd.of(frameworks.vocabulary(id), json);
    }

    @GET
    @Path("{id}/skos")
    @PermitAll
    @Produces(Turtle.MEDIA_TYPE + ";qs=0.1")
    @Operation(hidden = true)
    public String turtle(@RestPath UUID id) {
        return Turtle.of(frameworks.vocabulary(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.STAFF)
    @Operation(
            operationId = "createCompetenceFramework",
            summary = "Begin a framework of competences",
            description = "As the draft of its first version. Staff.")
    @APIResponse(
            responseCode = "201",
            description = "The new framework",
            content = @Content(schema = @Schema(implementation = FrameworkDetails.class)))
    public Response create(@Valid @NotNull FrameworkDraft draft, @RestHeader("Idempotency-Key") @Nullable String key) {
        return idempotency.once(key, actor.get(), "createCompetenceFramework", draft, () -> {
            FrameworkDetails created = frameworks.create(actor.get(), draft, false);
            return Answers.created("competence-frameworks", created.id(), created);
        });
    }

    @PUT
    @Path("{id}/draft")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.STAFF)
    @Operation(
            operationId = "writeCompetenceFramework",
            summary = "Write the next version of a framework",
            description =
                    "The whole tree in order. Readers go on reading the published version. A competence keeps its code from version to version, whatever it is called and wherever it stands: what people hold hangs on it. Staff.")
    @APIResponse(
            responseCode = "200",
            description = "The framework as it is now",
            content = @Content(schema = @Schema(implementation = FrameworkDetails.class)))
    public Response write(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull FrameworkText text) {
        return Answers.ok(frameworks.write(actor.get(), id, EntityTag.versionIn(ifMatch), text));
    }

    @POST
    @Path("{id}/publish")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.STAFF)
    @Operation(
            operationId = "publishCompetenceFramework",
            summary = "Publish what is written of a framework",
            description =
                    "As its next version; the one before is superseded and stays readable. What people hold they keep, also of competences that are left out. Staff.")
    @APIResponse(
            responseCode = "200",
            description = "The framework as it is now",
            content = @Content(schema = @Schema(implementation = FrameworkDetails.class)))
    public Response publish(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull FrameworkPublication publication) {
        return Answers.ok(frameworks.publish(actor.get(), id, EntityTag.versionIn(ifMatch), publication.changeNote()));
    }

    @POST
    @Path("{id}/discard")
    @RolesAllowed(Roles.STAFF)
    @Operation(
            operationId = "discardCompetenceFrameworkDraft",
            summary = "Throw away what is written of a framework",
            description = "The published version stays. Not the first draft. Staff.")
    @APIResponse(
            responseCode = "200",
            description = "The framework as it is now",
            content = @Content(schema = @Schema(implementation = FrameworkDetails.class)))
    public Response discard(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(frameworks.discard(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }
}
