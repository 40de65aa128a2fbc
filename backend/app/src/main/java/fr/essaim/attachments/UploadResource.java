package fr.essaim.attachments;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.http.FileChunk;
import fr.essaim.shared.idempotency.IdempotencyService;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/uploads")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.MEMBER)
@Tag(
        name = "Files",
        description =
                "Files arrive as uploads, chunk by chunk; a whole one becomes an attachment, which an object then owns.")
class UploadResource {
    private final UploadService uploads;
    private final IdempotencyService idempotency;
    private final CurrentActor actor;

    UploadResource(UploadService uploads, IdempotencyService idempotency, CurrentActor actor) {
        this.uploads = uploads;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "beginUpload",
            summary = "Begin to send a file",
            description =
                    "Signed-in people. The name decides the type; programs, scripts, web pages, SVG and office files with macros are refused (`file-type-refused`). At most 20 files and 1000 MiB under way per person.")
    @APIResponse(
            responseCode = "201",
            description = "The new upload",
            content = @Content(schema = @Schema(implementation = UploadDetails.class)))
    public Response begin(@Valid @NotNull UploadDraft draft, @RestHeader("Idempotency-Key") @Nullable String key) {
        return idempotency.once(key, actor.get(), "beginUpload", draft, () -> {
            UploadDetails begun = uploads.begin(actor.get(), draft);
            return Answers.created("uploads", begun.id(), begun);
        });
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getUpload",
            summary = "Read how much of a file has arrived",
            description = "One’s own. After an interruption, go on from `received`.")
    @APIResponse(
            responseCode = "200",
            description = "The upload",
            content = @Content(schema = @Schema(implementation = UploadDetails.class)))
    public Response get(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.okUnless(ifNoneMatch, uploads.get(actor.get(), id));
    }

    @PATCH
    @Path("{id}")
    @Consumes(FileChunk.MEDIA_TYPE)
    @Operation(
            operationId = "sendChunk",
            summary = "Send the next chunk of a file",
            description =
                    "One’s own. At most 16 MiB. A chunk counts when it has arrived whole; one that was cut leaves nothing. A chunk that does not start at `received` is refused with `offset-mismatch`, which says where to go on. The first one must begin as files of its name do (`file-type-mismatch`).")
    @APIResponse(
            responseCode = "200",
            description = "The upload as it is now",
            content = @Content(schema = @Schema(implementation = UploadDetails.class)))
    public Response send(
            @RestPath UUID id,
            @Parameter(
                            description = "Where the chunk starts in the file: `received` of the upload",
                            required = true,
                            example = "16777216",
                            schema = @Schema(type = SchemaType.INTEGER, format = "int64", minimum = "0"))
                    @RestHeader("Upload-Offset")
                    @Nullable
                    String offset,
            @Parameter(hidden = true) @RestHeader("Content-Length") @Nullable String length,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = FileChunk.MEDIA_TYPE,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    InputStream bytes) {
        if (offset == null || !offset.matches("\\d{1,18}")) {
            throw ProblemException.invalidParameter("Upload-Offset", "integer");
        }
        Long announced = length == null ? null : Long.valueOf(length);
        return Answers.ok(uploads.receive(actor.get(), id, Long.parseLong(offset), announced, bytes));
    }

    @POST
    @Path("{id}/complete")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "completeUpload",
            summary = "Make an attachment of a whole file",
            description =
                    "One’s own. Checks the content: a type that lies is refused with `file-type-mismatch`, macros and programs inside with `dangerous-file`. Images need their alternative text. Asked again, it answers the same attachment. An attachment that no object owns is removed after a day.")
    @APIResponse(
            responseCode = "201",
            description = "The attachment",
            content = @Content(schema = @Schema(implementation = AttachmentDetails.class)))
    public Response complete(@RestPath UUID id, @Valid @NotNull UploadCompletion completion) {
        AttachmentDetails attachment = uploads.complete(actor.get(), id, completion);
        return Answers.created("attachments", attachment.id(), attachment);
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "abandonUpload",
            summary = "Give up sending a file",
            description = "One’s own. What has arrived of it is deleted.")
    @APIResponse(responseCode = "204", description = "Given up")
    public void abandon(@RestPath UUID id) {
        uploads.abandon(actor.get(), id);
    }
}
