package fr.essaim.pathways.notes;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.http.EntityTag;
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
import jakarta.ws.rs.PUT;
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

/** What is noted of the support of pioneers. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Experience pathways")
class SupportNoteResource {
    private final SupportNoteService notes;
    private final IdempotencyService idempotency;
    private final CurrentActor actor;

    SupportNoteResource(SupportNoteService notes, IdempotencyService idempotency, CurrentActor actor) {
        this.notes = notes;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @Path("pioneers/{id}/notes")
    @RolesAllowed({Roles.MEMBER, Roles.STAFF})
    @Operation(
            operationId = "listSupportNotes",
            summary = "List the notes of a pioneer’s support",
            description =
                    "Latest first (`-heldOn`). Its people and the team of its pathway alone: nobody else, staff among them, reads or counts them.")
    public Page<SupportNoteDetails> list(@RestPath UUID id, @BeanParam PageRequest page) {
        return notes.list(actor.get(), id, page);
    }

    @POST
    @Path("pioneers/{id}/notes")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF})
    @Operation(
            operationId = "writeSupportNote",
            summary = "Write a note of a pioneer’s support",
            description = "The team of its pathway. Its people read it.")
    @APIResponse(
            responseCode = "201",
            description = "The new note",
            content = @Content(schema = @Schema(implementation = SupportNoteDetails.class)))
    public Response write(
            @RestPath UUID id,
            @Valid @NotNull SupportNoteDraft draft,
            @RestHeader("Idempotency-Key") @Nullable String key) {
        return idempotency.once(key, actor.get(), "writeSupportNote", List.of(id, draft), () -> {
            SupportNoteDetails written = notes.write(actor.get(), id, draft);
            return Answers.created("support-notes", written.id(), written);
        });
    }

    @GET
    @Path("support-notes/{id}")
    @RolesAllowed({Roles.MEMBER, Roles.STAFF})
    @Operation(
            operationId = "getSupportNote",
            summary = "Read a note of a pioneer’s support",
            description = "The pioneer’s people and the team of its pathway.")
    @APIResponse(
            responseCode = "200",
            description = "The note",
            content = @Content(schema = @Schema(implementation = SupportNoteDetails.class)))
    public Response get(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.okUnless(ifNoneMatch, notes.get(actor.get(), id));
    }

    @PUT
    @Path("support-notes/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF})
    @Operation(
            operationId = "reviseSupportNote",
            summary = "Revise a note of a pioneer’s support",
            description = "The team of its pathway.")
    @APIResponse(
            responseCode = "200",
            description = "The note as it is now",
            content = @Content(schema = @Schema(implementation = SupportNoteDetails.class)))
    public Response revise(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull SupportNoteDraft draft) {
        return Answers.ok(notes.revise(actor.get(), id, EntityTag.versionIn(ifMatch), draft));
    }
}
