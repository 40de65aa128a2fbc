package fr.essaim.events.registrations;

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

/** The registrations for one event; see {@link RegistrationResource} for one of them. */
@Path("/api/v1/events/{id}/registrations")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.MEMBER)
@Tag(name = "Registrations", description = "Who comes to events, and who waits for a seat.")
class RegistrationsOfEventResource {
    private final RegistrationService registrations;
    private final RegistrationListService lists;
    private final IdempotencyService idempotency;
    private final CurrentActor actor;

    RegistrationsOfEventResource(
            RegistrationService registrations,
            RegistrationListService lists,
            IdempotencyService idempotency,
            CurrentActor actor) {
        this.registrations = registrations;
        this.lists = lists;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "listRegistrations",
            summary = "List the registrations for an event",
            description = "Whoever runs the event. Sorted by `registeredAt` or `name`.")
    public Page<RegistrationDetails> list(
            @RestPath UUID id, @BeanParam RegistrationFilter filter, @BeanParam PageRequest page) {
        return registrations.list(actor.get(), id, filter, page);
    }

    @GET
    @Produces(CsvExport.MEDIA_TYPE)
    @Operation(hidden = true)
    public CsvExport<RegistrationDetails> export(
            @RestPath UUID id, @BeanParam RegistrationFilter filter, @BeanParam PageRequest page) {
        return registrations.export(actor.get(), id, filter, page);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "registerForEvent",
            summary = "Register for an event",
            description =
                    "Oneself, while registration is open; whoever runs the event registers others until it is over. Confirmed while there are seats, then on the waiting list: hosts first, then members, then others, each by date. Where organisers decide, pending until then.")
    @APIResponse(
            responseCode = "201",
            description = "The new registration",
            content = @Content(schema = @Schema(implementation = RegistrationDetails.class)))
    public Response register(
            @RestPath UUID id,
            @Valid @NotNull RegistrationDraft draft,
            @RestHeader("Idempotency-Key") @Nullable String key) {
        return idempotency.once(key, actor.get(), "registerForEvent", List.of(id, draft), () -> {
            RegistrationDetails created = registrations.register(actor.get(), id, draft);
            return Answers.created("registrations", created.id(), created);
        });
    }

    @POST
    @Path("import")
    @Consumes({"text/csv", MediaType.TEXT_PLAIN})
    @Operation(
            operationId = "importRegistrations",
            summary = "Register a list of people",
            description =
                    "By their addresses: a CSV file or a pasted list, 1 000 at the most. A bad line leaves nothing behind: the answer is then 422 with the same report, unless `skipBad`. Whoever runs the event.")
    @APIResponse(
            responseCode = "200",
            description = "What becomes of each line",
            content = @Content(schema = @Schema(implementation = RegistrationReport.class)))
    public RegistrationReport importList(
            @RestPath UUID id,
            @Parameter(description = "`true`: only say what would become of each line", example = "true")
                    @RestQuery
                    @Nullable
                    Boolean dryRun,
            @Parameter(description = "`true`: register the good lines though others are bad", example = "true")
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
        return lists.register(actor.get(), id, content, Boolean.TRUE.equals(dryRun), Boolean.TRUE.equals(skipBad));
    }
}
