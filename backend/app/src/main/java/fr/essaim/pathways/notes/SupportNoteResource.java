package fr.essaim.pathways.notes;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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

/** One note of the support of a pioneer; see {@link SupportNotesOfPioneerResource} for those of one. */
@Path("/api/v1/support-notes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Experience pathways")
class SupportNoteResource {
    private final SupportNoteService notes;
    private final CurrentActor actor;

    SupportNoteResource(SupportNoteService notes, CurrentActor actor) {
        this.notes = notes;
        this.actor = actor;
    }

    @GET
    @Path("{id}")
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
    @Path("{id}")
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
