package fr.essaim.records;

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

@Path("/api/v1/experience-records")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Experience records",
        description = "What a territory or an organisation lived through, told so that others can learn from it.")
class RecordResource {
    private final RecordService records;
    private final IdempotencyService idempotency;
    private final CurrentActor actor;

    RecordResource(RecordService records, IdempotencyService idempotency, CurrentActor actor) {
        this.records = records;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listExperienceRecords",
            summary = "List experience records",
            description =
                    "Those that the caller may know of: public ones, those of their programmes and communities as far as these were opened to them, those they write or review. Sorted by `publishedAt`, latest first, or by `title`, `updatedAt`.")
    public Page<RecordSummary> list(@BeanParam RecordFilter filter, @BeanParam PageRequest page) {
        return records.list(actor.get(), filter, page);
    }

    @GET
    @PermitAll
    @Produces(CsvExport.MEDIA_TYPE)
    @Operation(hidden = true)
    public CsvExport<RecordSummary> export(@BeanParam RecordFilter filter, @BeanParam PageRequest page) {
        return records.export(actor.get(), filter, page);
    }

    @GET
    @Path("facets")
    @PermitAll
    @Operation(
            operationId = "countExperienceRecords",
            summary = "Count experience records by what they are about",
            description = "Of those that the list with the same filters holds.")
    public RecordFacets facets(@BeanParam RecordFilter filter) {
        return records.facets(actor.get(), filter);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(
            operationId = "getExperienceRecord",
            summary = "Read an experience record",
            description =
                    "Its latest published version; its authors and reviewers also what is being written. Of an anonymous one nobody but its authors and who leads its territory is told whose it is. One that was withdrawn says that it was there, and why it is not any more.")
    @APIResponse(
            responseCode = "200",
            description = "The record",
            content = @Content(schema = @Schema(implementation = RecordDetails.class)))
    public Response get(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.okUnless(ifNoneMatch, records.get(actor.get(), id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF})
    @Operation(
            operationId = "beginExperienceRecord",
            summary = "Begin an experience record",
            description =
                    "As a draft with a title, which gets its stable code. Who leads the territory, or works for the organisation whose experience it is; staff for any, read by `PIONEERS` until those whose it is agree to more.")
    @APIResponse(
            responseCode = "201",
            description = "The new record",
            content = @Content(schema = @Schema(implementation = RecordDetails.class)))
    public Response create(@Valid @NotNull RecordDraft draft, @RestHeader("Idempotency-Key") @Nullable String key) {
        return idempotency.once(key, actor.get(), "beginExperienceRecord", draft, () -> {
            RecordDetails created = records.create(actor.get(), draft, false);
            return Answers.created("experience-records", created.id(), created);
        });
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF})
    @Operation(
            operationId = "writeExperienceRecord",
            summary = "Write an experience record",
            description =
                    "Replaces all that is being written. Of a published one readers go on reading the published version; a validated one becomes a draft again. Its authors, who leads its territory, staff.")
    @APIResponse(
            responseCode = "200",
            description = "The record as it is now",
            content = @Content(schema = @Schema(implementation = RecordDetails.class)))
    public Response update(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull RecordText text) {
        return Answers.ok(records.update(actor.get(), id, EntityTag.versionIn(ifMatch), text));
    }

    @PUT
    @Path("{id}/audience")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF})
    @Operation(
            operationId = "addressExperienceRecord",
            summary = "Say who reads an experience record",
            description =
                    "Who writes it may let fewer read it, or no more say whose it is. To let more people know more is for those alone whose experience it is: who leads the territory, or an author who works for the organisation.")
    @APIResponse(
            responseCode = "200",
            description = "The record as it is now",
            content = @Content(schema = @Schema(implementation = RecordDetails.class)))
    public Response address(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull RecordAudience audience) {
        return Answers.ok(records.address(actor.get(), id, EntityTag.versionIn(ifMatch), audience));
    }

    @POST
    @Path("{id}/submit")
    @RolesAllowed({Roles.MEMBER, Roles.STAFF})
    @Operation(
            operationId = "submitExperienceRecord",
            summary = "Hand an experience record to its peers",
            description = "Who writes it, once no chapter is missing. Whoever reviewed it before is asked again.")
    @APIResponse(
            responseCode = "200",
            description = "The record as it is now",
            content = @Content(schema = @Schema(implementation = RecordDetails.class)))
    public Response submit(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(records.submit(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }
}
