package fr.essaim.attachments;

import fr.essaim.shared.files.FileKey;
import fr.essaim.shared.files.FileStore;
import fr.essaim.shared.http.Answers;
import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.FileDownload;
import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
import io.quarkus.vertx.http.Uncompressed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/attachments/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Files")
class AttachmentResource {
    private final AttachmentService attachments;
    private final FileStore store;
    private final CurrentActor actor;

    AttachmentResource(AttachmentService attachments, FileStore store, CurrentActor actor) {
        this.attachments = attachments;
        this.store = store;
        this.actor = actor;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getAttachment",
            summary = "Read what is known of a file",
            description = "Whoever may read the object that owns it; while none does, its uploader alone.")
    @APIResponse(
            responseCode = "200",
            description = "The attachment",
            content = @Content(schema = @Schema(implementation = AttachmentDetails.class)))
    public Response get(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.okUnless(ifNoneMatch, attachments.get(actor.get(), id));
    }

    @GET
    @Path("content")
    @PermitAll
    @Uncompressed // a range counts the bytes of the file, not those of its compressed form
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "downloadAttachment",
            summary = "Download a file",
            description =
                    "Whoever may read the object that owns it; asked anew each time. Takes one `Range`, with `If-Range`. Comes as a download, or with `inline=true` shown in a sandbox if its type is harmless.")
    @APIResponse(
            responseCode = "200",
            description = "The whole content",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "206",
            description = "The range asked for, named in `Content-Range`",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "416", ref = "RangeNotSatisfiable")
    public Response download(
            @RestPath UUID id,
            @Parameter(description = "Show it rather than save it, where its type allows", example = "true")
                    @RestQuery
                    @Nullable
                    Boolean inline,
            @RestHeader("If-None-Match") @Nullable String ifNoneMatch,
            @Context HttpHeaders headers) {
        AttachmentDetails attachment = attachments.readable(actor.get(), id);
        return new FileDownload(
                        attachment.fileName(),
                        attachment.mediaType(),
                        attachment.size(),
                        attachment.sha256(),
                        Boolean.TRUE.equals(inline) && attachment.inline(),
                        (first, length) -> store.open(FileKey.content(attachment.sha256()), first, length))
                .answer(headers);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF})
    @Operation(
            operationId = "updateAttachment",
            summary = "Revise what is written of a file",
            description = "Whoever may revise the object that owns it; while none does, its uploader.")
    @APIResponse(
            responseCode = "200",
            description = "The attachment as it is now",
            content = @Content(schema = @Schema(implementation = AttachmentDetails.class)))
    public Response update(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull AttachmentDraft draft) {
        return Answers.ok(attachments.update(actor.get(), id, EntityTag.versionIn(ifMatch), draft));
    }

    @DELETE
    @RolesAllowed({Roles.MEMBER, Roles.STAFF})
    @Operation(
            operationId = "deleteAttachment",
            summary = "Delete a file that no object owns",
            description = "Its uploader. One that an object owns goes when the object lets it go.")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@RestPath UUID id) {
        attachments.delete(actor.get(), id);
    }
}
