package fr.essaim.yearbooks;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

@Path("/api/v1/year-book-sections/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Year-books")
class YearBookSectionResource {
    private final YearBookSectionService sections;
    private final CurrentActor actor;

    YearBookSectionResource(YearBookSectionService sections, CurrentActor actor) {
        this.sections = sections;
        this.actor = actor;
    }

    @GET
    @RolesAllowed(Roles.MEMBER)
    @Operation(
            operationId = "getYearBookSection",
            summary = "Read a part of a year-book",
            description = "Facilitators of the community and staff.")
    @APIResponse(
            responseCode = "200",
            description = "The section",
            content = @Content(schema = @Schema(implementation = YearBookSectionDetails.class)))
    public Response get(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.okUnless(ifNoneMatch, sections.get(actor.get(), id));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(
            operationId = "updateYearBookSection",
            summary = "Revise a part of a year-book",
            description = "Assembling again then leaves it as it is. Facilitators and staff.")
    @APIResponse(
            responseCode = "200",
            description = "The section as it is now",
            content = @Content(schema = @Schema(implementation = YearBookSectionDetails.class)))
    public Response update(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull YearBookSectionDraft draft) {
        return Answers.ok(sections.update(actor.get(), id, EntityTag.versionIn(ifMatch), draft));
    }

    @POST
    @Path("move")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(
            operationId = "moveYearBookSection",
            summary = "Move a part of a year-book",
            description = "One place up or down. Facilitators and staff.")
    @APIResponse(
            responseCode = "200",
            description = "The section as it is now",
            content = @Content(schema = @Schema(implementation = YearBookSectionDetails.class)))
    public Response move(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull SectionMove move) {
        return Answers.ok(sections.move(actor.get(), id, EntityTag.versionIn(ifMatch), move.direction()));
    }

    @POST
    @Path("take-source")
    @RolesAllowed(Roles.MEMBER)
    @Operation(
            operationId = "takeSourceOfYearBookSection",
            summary = "Take the words of the source again",
            description = "Gives up what was edited. Facilitators and staff.")
    @APIResponse(
            responseCode = "200",
            description = "The section as it is now",
            content = @Content(schema = @Schema(implementation = YearBookSectionDetails.class)))
    public Response takeSource(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(sections.takeSource(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }

    @POST
    @Path("remove")
    @RolesAllowed(Roles.MEMBER)
    @Operation(
            operationId = "removeYearBookSection",
            summary = "Take a part out of a year-book",
            description = "Assembling does not bring it back. Facilitators and staff.")
    @APIResponse(
            responseCode = "200",
            description = "The section as it is now",
            content = @Content(schema = @Schema(implementation = YearBookSectionDetails.class)))
    public Response remove(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(sections.remove(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }

    @POST
    @Path("restore")
    @RolesAllowed(Roles.MEMBER)
    @Operation(
            operationId = "restoreYearBookSection",
            summary = "Put a part back into a year-book",
            description = "Where it stood. Facilitators and staff.")
    @APIResponse(
            responseCode = "200",
            description = "The section as it is now",
            content = @Content(schema = @Schema(implementation = YearBookSectionDetails.class)))
    public Response restore(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(sections.restore(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }
}
