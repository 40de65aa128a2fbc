package fr.essaim.yearbooks;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.pdf.PdfAnswers;
import fr.essaim.shared.pdf.PdfWording;
import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The book of a year as documents to take away; see {@link YearBookResource} for the book itself. */
@Path("/api/v1/cycle-years/{id}/year-book")
@Tag(name = "Year-books")
class PrintedYearBookResource {
    private static final String MARKDOWN = "text/markdown";

    private final YearBookService books;
    private final PdfAnswers answers;
    private final CurrentActor actor;

    PrintedYearBookResource(YearBookService books, PdfAnswers answers, CurrentActor actor) {
        this.books = books;
        this.answers = answers;
        this.actor = actor;
    }

    @GET
    @Path("pdf")
    @RolesAllowed(Roles.MEMBER)
    @Produces(PdfAnswers.MEDIA_TYPE)
    @Operation(
            operationId = "printYearBook",
            summary = "Read the book of a year as PDF",
            description =
                    "Facilitators and staff. Tagged (PDF/UA), fixed words in the language of `Accept-Language`, with everybody who contributed.")
    @APIResponse(
            responseCode = "200",
            description = "The document",
            content =
                    @Content(
                            mediaType = PdfAnswers.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response print(
            @RestPath UUID id,
            @RestHeader("If-None-Match") @Nullable String ifNoneMatch,
            @Context HttpHeaders headers) {
        return answers.answer(ifNoneMatch, printed(id, headers).document());
    }

    @GET
    @Path("markdown")
    @RolesAllowed(Roles.MEMBER)
    @Produces(MARKDOWN)
    @Operation(
            operationId = "exportYearBook",
            summary = "Read the book of a year as Markdown",
            description = "Facilitators and staff. One text, fixed words in the language of `Accept-Language`.")
    @APIResponse(
            responseCode = "200",
            description = "The text",
            content = @Content(mediaType = MARKDOWN, schema = @Schema(type = SchemaType.STRING)))
    public Response export(
            @RestPath UUID id,
            @RestHeader("If-None-Match") @Nullable String ifNoneMatch,
            @Context HttpHeaders headers) {
        PrintedYearBook printed = printed(id, headers);
        return Answers.fileUnless(
                ifNoneMatch,
                printed.document().entityTag(),
                MARKDOWN + ";charset=UTF-8",
                printed.fileName() + ".md",
                () -> printed.markdown().getBytes(StandardCharsets.UTF_8));
    }

    private PrintedYearBook printed(UUID id, HttpHeaders headers) {
        var words = PdfWording.in(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return new PrintedYearBook(words, books.get(actor.get(), id));
    }
}
