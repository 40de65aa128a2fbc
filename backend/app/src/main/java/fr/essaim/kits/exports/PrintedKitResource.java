package fr.essaim.kits.exports;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.pdf.PdfAnswers;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
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

/** A version of a kit as documents to take away. */
@Path("/api/v1/kit-versions/{id}")
@Tag(name = "Kits")
class PrintedKitResource {
    private static final String MARKDOWN = "text/markdown";

    private static final String EPUB = "application/epub+zip";

    private final PrintedKits kits;
    private final PdfAnswers answers;

    PrintedKitResource(PrintedKits kits, PdfAnswers answers) {
        this.kits = kits;
        this.answers = answers;
    }

    @GET
    @Path("pdf")
    @PermitAll
    @Produces(PdfAnswers.MEDIA_TYPE)
    @Operation(
            operationId = "printKitVersion",
            summary = "Read a version of a kit as PDF",
            description =
                    "Whoever may read the version. Tagged (PDF/UA), with contents, credits, licences and a code that leads to the kit; fixed words in the kit's own language if that is French or English. Names nobody who writes it, nor whose an anonymous experience is.")
    @APIResponse(
            responseCode = "200",
            description = "The document",
            content =
                    @Content(
                            mediaType = PdfAnswers.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response print(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return answers.answer(ifNoneMatch, kits.get(id).document());
    }

    @GET
    @Path("markdown")
    @PermitAll
    @Produces(MARKDOWN)
    @Operation(
            operationId = "exportKitVersion",
            summary = "Read a version of a kit as Markdown",
            description = "Whoever may read the version. One text that can be edited, which says what the PDF says.")
    @APIResponse(
            responseCode = "200",
            description = "The text",
            content = @Content(mediaType = MARKDOWN, schema = @Schema(type = SchemaType.STRING)))
    public Response export(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        PrintedKit printed = kits.get(id);
        return Answers.fileUnless(
                ifNoneMatch,
                printed.document().entityTag(),
                MARKDOWN + ";charset=UTF-8",
                printed.fileName() + ".md",
                () -> printed.markdown().getBytes(StandardCharsets.UTF_8));
    }

    @GET
    @Path("epub")
    @PermitAll
    @Produces(EPUB)
    @Operation(
            operationId = "bindKitVersion",
            summary = "Read a version of a kit as EPUB",
            description =
                    "Whoever may read the version. An EPUB 3 for reading devices and phones, with contents, credits, licences and a code that leads to the kit; it says what the PDF says, and names nobody whom the PDF does not name.")
    @APIResponse(
            responseCode = "200",
            description = "The book",
            content = @Content(mediaType = EPUB, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response bind(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        PrintedKit printed = kits.get(id);
        return Answers.fileUnless(
                ifNoneMatch,
                printed.document().entityTag(),
                EPUB,
                printed.fileName() + ".epub",
                () -> kits.bind(printed));
    }
}
