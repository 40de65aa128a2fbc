package fr.essaim.yearbooks;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.idempotency.IdempotencyService;
import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

@Path("/api/v1/cycle-years/{id}/year-book")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Year-books",
        description = "Books of the years of cycles, assembled from what was shared and put right by hand.")
class YearBookResource {
    private final YearBookService books;
    private final IdempotencyService idempotency;
    private final CurrentActor actor;

    YearBookResource(YearBookService books, IdempotencyService idempotency, CurrentActor actor) {
        this.books = books;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @RolesAllowed(Roles.MEMBER)
    @Operation(
            operationId = "getYearBook",
            summary = "Read the book of a year of a cycle",
            description = "Facilitators of the community and staff. Empty until somebody assembles it.")
    @APIResponse(
            responseCode = "200",
            description = "The book",
            content = @Content(schema = @Schema(implementation = YearBookDetails.class)))
    public Response get(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.okUnless(ifNoneMatch, books.get(actor.get(), id));
    }

    @POST
    @Path("assemble")
    @RolesAllowed(Roles.MEMBER)
    @Operation(
            operationId = "assembleYearBook",
            summary = "Assemble the book of a year",
            description =
                    "Adds the reports and resources of the year that were published since, and the contributions that were accepted, each once and in its place by date, and refreshes what nobody edited. What people edited, moved or took out stays; `sourceChanged` says whose source says something else now. Facilitators and staff; safe to repeat.")
    @APIResponse(
            responseCode = "200",
            description = "The book as it is now",
            content = @Content(schema = @Schema(implementation = YearBookDetails.class)))
    public Response assemble(@RestPath UUID id) {
        return Answers.ok(books.assemble(actor.get(), id));
    }

    @POST
    @Path("sections")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(
            operationId = "addYearBookSection",
            summary = "Add a text to the book of a year",
            description = "A text of its own, at the end. Facilitators and staff.")
    @APIResponse(
            responseCode = "201",
            description = "The new section",
            content = @Content(schema = @Schema(implementation = YearBookSectionDetails.class)))
    public Response add(
            @RestPath UUID id,
            @Valid @NotNull YearBookSectionDraft draft,
            @RestHeader("Idempotency-Key") @Nullable String key) {
        return idempotency.once(key, actor.get(), "addYearBookSection", List.of(id, draft), () -> {
            YearBookSectionDetails created = books.add(actor.get(), id, draft);
            return Answers.created("year-book-sections", created.id(), created);
        });
    }
}
