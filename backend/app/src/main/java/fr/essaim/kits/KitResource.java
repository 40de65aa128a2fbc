package fr.essaim.kits;

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

@Path("/api/v1/kits")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Kits", description = "Methods, stories and exercises that pioneers put together for others.")
class KitResource {
    private final KitService kits;
    private final IdempotencyService idempotency;
    private final CurrentActor actor;

    KitResource(KitService kits, IdempotencyService idempotency, CurrentActor actor) {
        this.kits = kits;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listKits",
            summary = "List kits",
            description =
                    "Those that the caller may know of: published ones as far as they are open to them, those they write or try. Sorted by `publishedAt`, latest first, or by `title`.")
    public Page<KitSummary> list(@BeanParam KitFilter filter, @BeanParam PageRequest page) {
        return kits.list(actor.get(), filter, page);
    }

    @GET
    @PermitAll
    @Produces(CsvExport.MEDIA_TYPE)
    @Operation(hidden = true)
    public CsvExport<KitSummary> export(@BeanParam KitFilter filter, @BeanParam PageRequest page) {
        return kits.export(actor.get(), filter, page);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(
            operationId = "getKit",
            summary = "Read a kit",
            description = "Whose it is, which versions there are to read, and how many territories made it their own.")
    @APIResponse(
            responseCode = "200",
            description = "The kit",
            content = @Content(schema = @Schema(implementation = KitDetails.class)))
    public Response get(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.okUnless(ifNoneMatch, kits.get(actor.get(), id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_KITS_WRITE})
    @Operation(
            operationId = "beginKit",
            summary = "Begin a kit",
            description =
                    "With an empty draft of its first version and its stable code. Facilitators in their community; staff and partner tools with the scope `kits:write` anywhere.")
    @APIResponse(
            responseCode = "201",
            description = "The new kit",
            content = @Content(schema = @Schema(implementation = KitDetails.class)))
    public Response create(@Valid @NotNull KitDraft draft, @RestHeader("Idempotency-Key") @Nullable String key) {
        return idempotency.once(key, actor.get(), "beginKit", draft, () -> {
            KitDetails created = kits.create(actor.get(), draft, false);
            return Answers.created("kits", created.id(), created);
        });
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_KITS_WRITE})
    @Operation(
            operationId = "updateKit",
            summary = "Say whose a kit is and who finds it",
            description = "Who writes it. Names its editors, too.")
    @APIResponse(
            responseCode = "200",
            description = "The kit as it is now",
            content = @Content(schema = @Schema(implementation = KitDetails.class)))
    public Response update(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull KitSettings settings) {
        return Answers.ok(kits.update(actor.get(), id, EntityTag.versionIn(ifMatch), settings));
    }

    @POST
    @Path("{id}/archive")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_KITS_WRITE})
    @Operation(
            operationId = "archiveKit",
            summary = "Archive a kit",
            description =
                    "Who writes it, for good, with a reason. Territories that adopted it go on with their own texts.")
    @APIResponse(
            responseCode = "200",
            description = "The kit as it is now",
            content = @Content(schema = @Schema(implementation = KitDetails.class)))
    public Response archive(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull Reason reason) {
        return Answers.ok(kits.archive(actor.get(), id, EntityTag.versionIn(ifMatch), reason.reason()));
    }
}
