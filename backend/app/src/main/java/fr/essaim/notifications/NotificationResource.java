package fr.essaim.notifications;

import fr.essaim.shared.http.Answers;
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
import jakarta.ws.rs.core.HttpHeaders;
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

@Path("/api/v1/me/notifications")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.MEMBER)
@Tag(name = "Notifications", description = "What the person signed in is told, and how they want to be.")
class NotificationResource {
    private final NotificationService notifications;
    private final CurrentActor actor;
    private final HttpHeaders headers;

    NotificationResource(NotificationService notifications, CurrentActor actor, HttpHeaders headers) {
        this.notifications = notifications;
        this.actor = actor;
        this.headers = headers;
    }

    @GET
    @Operation(
            operationId = "listMyNotifications",
            summary = "List my notifications",
            description = "Everybody signed in, their own only. Newest first; sorted by `createdAt`.")
    public Page<NotificationDetails> list(@BeanParam NotificationFilter filter, @BeanParam PageRequest page) {
        return notifications.list(actor.get(), wording(), filter, page);
    }

    @GET
    @Produces(CsvExport.MEDIA_TYPE)
    @Operation(hidden = true)
    public CsvExport<NotificationDetails> export(@BeanParam NotificationFilter filter, @BeanParam PageRequest page) {
        return notifications.export(actor.get(), wording(), filter, page);
    }

    @GET
    @Path("unread")
    @Operation(
            operationId = "countMyUnreadNotifications",
            summary = "Count my unread notifications",
            description = "Cheap enough to be asked every minute. Everybody signed in.")
    @APIResponse(
            responseCode = "200",
            description = "How many there are",
            content = @Content(schema = @Schema(implementation = UnreadNotifications.class)))
    public Response unread(@RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.okUnless(ifNoneMatch, notifications.unread(actor.get()));
    }

    @POST
    @Path("{id}/read")
    @Operation(
            operationId = "readMyNotification",
            summary = "Mark a notification read",
            description = "Doing so again changes nothing. Everybody signed in, their own only.")
    @APIResponse(
            responseCode = "200",
            description = "The notification as it is now",
            content = @Content(schema = @Schema(implementation = NotificationDetails.class)))
    public NotificationDetails read(@RestPath UUID id) {
        return notifications.read(actor.get(), wording(), id);
    }

    @POST
    @Path("read")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "readMyNotifications",
            summary = "Mark everything read up to a moment",
            description = "What came since stays unread. Everybody signed in.")
    @APIResponse(
            responseCode = "200",
            description = "What is still unread",
            content = @Content(schema = @Schema(implementation = UnreadNotifications.class)))
    public UnreadNotifications readAll(@Valid @NotNull ReadMark draft) {
        return notifications.readAll(actor.get(), draft);
    }

    private Wording wording() {
        return Wording.in(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
