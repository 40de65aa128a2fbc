package fr.essaim.outbox;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Reason;
import fr.essaim.shared.listing.CsvExport;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/outbox-messages")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.STAFF)
@Tag(name = "Outbox", description = "What leaves the platform by mail, and what could not.")
class OutboxMessageResource {
    private final OutboxMessageService messages;
    private final CurrentActor actor;

    OutboxMessageResource(OutboxMessageService messages, CurrentActor actor) {
        this.messages = messages;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "listOutboxMessages",
            summary = "List messages on their way out",
            description =
                    "Staff. Newest first; sorted by `createdAt`. Addresses are whole and subjects shown to administrators, and to staff for what is held.")
    public Page<OutboxMessageSummary> list(@BeanParam OutboxMessageFilter filter, @BeanParam PageRequest page) {
        return messages.list(actor.get(), filter, page);
    }

    @GET
    @Produces(CsvExport.MEDIA_TYPE)
    @Operation(hidden = true)
    public CsvExport<OutboxMessageSummary> export(@BeanParam OutboxMessageFilter filter, @BeanParam PageRequest page) {
        return messages.export(actor.get(), filter, page);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getOutboxMessage",
            summary = "Read a message on its way out",
            description = "Staff. Its words are shown to administrators, and to staff while it is held.")
    @APIResponse(
            responseCode = "200",
            description = "The message",
            content = @Content(schema = @Schema(implementation = OutboxMessageDetails.class)))
    public Response get(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.okUnless(ifNoneMatch, messages.get(actor.get(), id));
    }

    @POST
    @Path("{id}/retry")
    @Operation(
            operationId = "retryOutboxMessage",
            summary = "Send a held or dead message",
            description = "At once, with a full set of attempts. Staff. Refused while no server is configured.")
    @APIResponse(
            responseCode = "200",
            description = "The message as it is now",
            content = @Content(schema = @Schema(implementation = OutboxMessageDetails.class)))
    public Response retry(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(messages.retry(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }

    @POST
    @Path("{id}/discard")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "discardOutboxMessage",
            summary = "Give up a message",
            description = "With a reason. Staff. Refused while it is being delivered.")
    @APIResponse(
            responseCode = "200",
            description = "The message as it is now",
            content = @Content(schema = @Schema(implementation = OutboxMessageDetails.class)))
    public Response discard(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull Reason draft) {
        return Answers.ok(messages.discard(actor.get(), id, EntityTag.versionIn(ifMatch), draft.reason()));
    }
}
