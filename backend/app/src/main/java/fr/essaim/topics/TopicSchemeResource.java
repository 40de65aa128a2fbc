package fr.essaim.topics;

import com.fasterxml.jackson.databind.ObjectMapper;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/topic-schemes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Topics")
class TopicSchemeResource {
    private final TopicSchemeService schemes;
    private final IdempotencyService idempotency;
    private final CurrentActor actor;
    private final ObjectMapper json;

    TopicSchemeResource(
            TopicSchemeService schemes, IdempotencyService idempotency, CurrentActor actor, ObjectMapper json) {
        this.schemes = schemes;
        this.idempotency = idempotency;
        this.actor = actor;
        this.json = json;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listTopicSchemes",
            summary = "List the schemes of topics",
            description = "Public. Sorted by `code`.")
    public Page<TopicSchemeSummary> list(@BeanParam PageRequest page) {
        return schemes.list(page);
    }

    @GET
    @PermitAll
    @Produces(CsvExport.MEDIA_TYPE)
    @Operation(hidden = true)
    public CsvExport<TopicSchemeSummary> export(@BeanParam PageRequest page) {
        return schemes.export(page);
    }

    @GET
    @Path("{code}")
    @PermitAll
    @Operation(operationId = "getTopicScheme", summary = "Read a scheme of topics", description = "Public.")
    @APIResponse(
            responseCode = "200",
            description = "The scheme",
            content = @Content(schema = @Schema(implementation = TopicSchemeDetails.class)))
    public Response get(
            @Parameter(description = "Code of the scheme", example = "themes") @RestPath String code,
            @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.okUnless(ifNoneMatch, schemes.get(actor.get(), code));
    }

    @GET
    @Path("{code}/tree")
    @PermitAll
    @Operation(
            operationId = "getTopicTree",
            summary = "Read the tree of a scheme",
            description = "Public. All its topics in use at once.")
    public TopicTree tree(@Parameter(description = "Code of the scheme", example = "themes") @RestPath String code) {
        return schemes.tree(code);
    }

    @GET
    @Path("{code}/skos")
    @PermitAll
    @Produces(JsonLd.MEDIA_TYPE)
    @Operation(
            operationId = "exportTopicScheme",
            summary = "Export a scheme as SKOS",
            description = "Public. As JSON-LD, or as Turtle for `Accept: text/turtle`; deprecated topics included.")
    @APIResponse(
            responseCode = "200",
            description = "The scheme and its concepts",
            content = {
                @Content(mediaType = JsonLd.MEDIA_TYPE, schema = @Schema(type = SchemaType.OBJECT)),
                @Content(mediaType = Turtle.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING))
            })
    public String jsonLd(@Parameter(description = "Code of the scheme", example = "themes") @RestPath String code) {
        return JsonLd.of(schemes.vocabulary(code), json);
    }

    @GET
    @Path("{code}/skos")
    @PermitAll
    @Produces(Turtle.MEDIA_TYPE + ";qs=0.1")
    @Operation(hidden = true)
    public String turtle(@RestPath String code) {
        return Turtle.of(schemes.vocabulary(code));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.STAFF)
    @Operation(operationId = "createTopicScheme", summary = "Create a scheme of topics", description = "Staff.")
    @APIResponse(
            responseCode = "201",
            description = "The new scheme",
            content = @Content(schema = @Schema(implementation = TopicSchemeDetails.class)))
    public Response create(
            @Valid @NotNull TopicSchemeDraft draft, @RestHeader("Idempotency-Key") @Nullable String key) {
        return idempotency.once(key, actor.get(), "createTopicScheme", draft, () -> {
            TopicSchemeDetails created = schemes.create(actor.get(), draft);
            return Answers.created("topic-schemes", created.code(), created);
        });
    }

    @PUT
    @Path("{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.STAFF)
    @Operation(
            operationId = "updateTopicScheme",
            summary = "Revise a scheme of topics",
            description = "Replaces the whole draft; the code stays. Staff.")
    @APIResponse(
            responseCode = "200",
            description = "The scheme as it is now",
            content = @Content(schema = @Schema(implementation = TopicSchemeDetails.class)))
    public Response update(
            @Parameter(description = "Code of the scheme", example = "themes") @RestPath String code,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull TopicSchemeDraft draft) {
        return Answers.ok(schemes.update(actor.get(), code, EntityTag.versionIn(ifMatch), draft));
    }
}
