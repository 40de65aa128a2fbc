package fr.essaim.pathways.notes;

import fr.essaim.shared.http.Answers;
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

/** What is noted of the support of one pioneer; see {@link SupportNoteResource} for one note. */
@Path("/api/v1/pioneers/{id}/notes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Experience pathways")
class SupportNotesOfPioneerResource {
    private final SupportNoteService notes;
    private final IdempotencyService idempotency;
    private final CurrentActor actor;

    SupportNotesOfPioneerResource(SupportNoteService notes, IdempotencyService idempotency, CurrentActor actor) {
        this.notes = notes;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
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
}
