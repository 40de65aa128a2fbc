package fr.essaim.communities.memberships.invitations;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.idempotency.IdempotencyService;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The invitations of one community; see {@link InvitationResource} for one of them. */
@Path("/api/v1/communities/{id}/invitations")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_COMMUNITIES_WRITE})
@Tag(name = "Communities")
class InvitationsOfCommunityResource {
    private final InvitationService invitations;
    private final InvitationListService lists;
    private final IdempotencyService idempotency;
    private final CurrentActor actor;

    InvitationsOfCommunityResource(
            InvitationService invitations,
            InvitationListService lists,
            IdempotencyService idempotency,
            CurrentActor actor) {
        this.invitations = invitations;
        this.lists = lists;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "listInvitations",
            summary = "List the invitations to a community",
            description =
                    "Facilitators, staff, or a service account with `communities:write`. Sorted by `sentAt`, latest first, or by `email`.")
    public Page<InvitationDetails> list(
            @RestPath UUID id, @BeanParam InvitationFilter filter, @BeanParam PageRequest page) {
        return invitations.list(actor.get(), id, filter, page);
    }

    @GET
    @Produces(CsvExport.MEDIA_TYPE)
    @Operation(hidden = true)
    public CsvExport<InvitationDetails> export(
            @RestPath UUID id, @BeanParam InvitationFilter filter, @BeanParam PageRequest page) {
        return invitations.export(actor.get(), id, filter, page);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "inviteToCommunity",
            summary = "Invite somebody by e-mail",
            description =
                    "With a link that works once, for 30 days. Facilitators, staff, or a service account with `communities:write`.")
    @APIResponse(
            responseCode = "201",
            description = "The new invitation",
            content = @Content(schema = @Schema(implementation = InvitationDetails.class)))
    public Response invite(
            @RestPath UUID id,
            @Valid @NotNull InvitationDraft draft,
            @RestHeader("Idempotency-Key") @Nullable String key) {
        return idempotency.once(key, actor.get(), "inviteToCommunity", List.of(id, draft), () -> {
            InvitationDetails created = invitations.invite(actor.get(), id, draft.email());
            return Answers.created("invitations", created.id(), created);
        });
    }

    @POST
    @Path("import")
    @Consumes({"text/csv", MediaType.TEXT_PLAIN})
    @Operation(
            operationId = "importInvitations",
            summary = "Invite a list of addresses",
            description =
                    "A CSV file or a pasted list, 1 000 addresses at the most. A bad line leaves nothing behind: the answer is then 422 with the same report, unless `skipBad`. Facilitators, staff, or a service account with `communities:write`.")
    @APIResponse(
            responseCode = "200",
            description = "What becomes of each line",
            content = @Content(schema = @Schema(implementation = InvitationReport.class)))
    public InvitationReport importList(
            @RestPath UUID id,
            @Parameter(description = "`true`: only say what would become of each line", example = "true")
                    @RestQuery
                    @Nullable
                    Boolean dryRun,
            @Parameter(description = "`true`: invite the good lines though others are bad", example = "true")
                    @RestQuery
                    @Nullable
                    Boolean skipBad,
            @RequestBody(
                            description = "One address a line, or a file with a column of addresses",
                            content = {
                                @Content(
                                        mediaType = "text/csv",
                                        schema = @Schema(implementation = String.class),
                                        examples =
                                                @ExampleObject(
                                                        name = "file",
                                                        value =
                                                                "nom;courriel\r\nLina Petit;lina.petit@example.org\r\n")),
                                @Content(
                                        mediaType = "text/plain",
                                        schema = @Schema(implementation = String.class),
                                        examples =
                                                @ExampleObject(
                                                        name = "pasted",
                                                        value = "lina.petit@example.org\nmalo.garnier@example.org"))
                            })
                    byte[] content) {
        return lists.invite(actor.get(), id, content, Boolean.TRUE.equals(dryRun), Boolean.TRUE.equals(skipBad));
    }
}
