package fr.essaim.people;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.http.EntityTag;
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

@Path("/api/v1/people")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.STAFF)
@Tag(name = "People", description = "Who signs in: staff's view of people, and of who may still sign in.")
class PersonResource {
    private final PersonService people;
    private final CurrentActor actor;

    PersonResource(PersonService people, CurrentActor actor) {
        this.people = people;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "listPeople",
            summary = "List people",
            description = "Staff. Sorted by `name` (family name first). Addresses are shown to administrators only.")
    public Page<PersonSummary> list(@BeanParam PersonFilter filter, @BeanParam PageRequest page) {
        return people.list(actor.get(), filter, page);
    }

    @GET
    @Produces(CsvExport.MEDIA_TYPE)
    @Operation(hidden = true)
    public CsvExport<PersonSummary> export(@BeanParam PersonFilter filter, @BeanParam PageRequest page) {
        return people.export(actor.get(), filter, page);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getPerson", summary = "Read a person", description = "Staff.")
    @APIResponse(
            responseCode = "200",
            description = "The person",
            content = @Content(schema = @Schema(implementation = PersonDetails.class)))
    public Response get(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.okUnless(ifNoneMatch, people.get(actor.get(), id));
    }

    @POST
    @Path("{id}/deactivate")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "deactivatePerson",
            summary = "Close an account",
            description = "Administrators, but nobody their own. The person is refused and signed out at once.")
    @APIResponse(
            responseCode = "200",
            description = "The person as they are now",
            content = @Content(schema = @Schema(implementation = PersonDetails.class)))
    public Response deactivate(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull Deactivation draft) {
        return Answers.ok(people.deactivate(actor.get(), id, EntityTag.versionIn(ifMatch), draft.reason()));
    }

    @POST
    @Path("{id}/reactivate")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "reactivatePerson",
            summary = "Reopen an account",
            description = "Administrators. The person may sign in again.")
    @APIResponse(
            responseCode = "200",
            description = "The person as they are now",
            content = @Content(schema = @Schema(implementation = PersonDetails.class)))
    public Response reactivate(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(people.reactivate(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }
}
